import Records

/// The leading four of the last seven digits of a phone.
public enum PhoneMiddleKey: BlockingKey {
  /// The key's word.
  public static let word = "phone-middle"
  /// The key in one line.
  public static let summary = "the first four of the last seven digits of a phone"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .phone, in: table) { value in
      value.count >= 7 ? ByteHash.hash(value.extracting(last: 7).extracting(first: 4)) : nil
    }
  }
}
