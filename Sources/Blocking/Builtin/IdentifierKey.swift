import Records

/// A whole identifier.
public enum IdentifierKey: BlockingKey {
  /// The key's word.
  public static let word = "identifier"
  /// The key in one line.
  public static let summary = "a member number, tax number or other identifier"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .identifier, in: table) { value in
      value.count > 0 ? ByteHash.hash(value) : nil
    }
  }
}
