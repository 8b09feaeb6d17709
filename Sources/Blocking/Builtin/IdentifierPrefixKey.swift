import Records

/// The first five characters of an identifier of six and more.
public enum IdentifierPrefixKey: BlockingKey {
  /// The key's word.
  public static let word = "identifier-prefix"
  /// The key in one line.
  public static let summary = "the first five characters of an identifier"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .identifier, in: table) { value in
      value.count >= 6 ? ByteHash.hash(value.extracting(first: 5)) : nil
    }
  }
}
