import Records

/// The leading digits of a phone, all but the last three: catches an error in the end of a number.
public enum PhonePrefixKey: BlockingKey {
  /// The key's word.
  public static let word = "phone-prefix"
  /// The key in one line.
  public static let summary = "all digits of a phone but the last three"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .phone, in: table) { value in
      value.count >= 9 ? ByteHash.hash(value.extracting(droppingLast: 3)) : nil
    }
  }
}
