import Records

/// A whole identifier.
public enum IdentifierKey: BlockingKey {
  /// The key's word.
  public static let word = "identifier"
  /// The key in one line.
  public static let summary = "a member number, tax number or other identifier"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .identifier, in: table) { value, hashes in
      if value.count > 0 { hashes.append(ByteHash.hash(value)) }
    }
  }
}
