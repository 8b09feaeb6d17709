import Records

/// A whole postcode.
public enum PostcodeKey: BlockingKey {
  /// The key's word.
  public static let word = "postcode"
  /// The key in one line.
  public static let summary = "the postcode"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .postcode, in: table) { value in
      value.count > 0 ? ByteHash.hash(value) : nil
    }
  }
}
