import Records

/// A whole value of a text column.
public enum TextKey: BlockingKey {
  /// The key's word.
  public static let word = "text"
  /// The key in one line.
  public static let summary = "the whole value of a text column"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .text, in: table) { value in
      value.count > 0 ? ByteHash.hash(value) : nil
    }
  }
}
