import Records

/// The last five characters of an identifier of six and more.
public enum IdentifierSuffixKey: BlockingKey {
  /// The key's word.
  public static let word = "identifier-suffix"
  /// The key in one line.
  public static let summary = "the last five characters of an identifier"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .identifier, in: table) { value in
      value.count >= 6 ? ByteHash.hash(value.extracting(last: 5)) : nil
    }
  }
}
