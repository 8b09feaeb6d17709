import Records

/// The first four characters of an identifier.
public enum IdentifierStartKey: BlockingKey {
  /// The key's word.
  public static let word = "identifier-start"
  /// The key in one line.
  public static let summary = "the first four characters of an identifier"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .identifier, in: table) { value in
      value.count >= 4 ? ByteHash.hash(value.extracting(first: 4)) : nil
    }
  }
}
