import Records

/// The last seven digits of a phone: the number without its area code.
public enum PhoneLastSevenKey: BlockingKey {
  /// The key's word.
  public static let word = "phone-last-seven"
  /// The key in one line.
  public static let summary = "the last seven digits of a phone"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .phone, in: table) { value in
      value.count >= 6 ? ByteHash.hash(value.extracting(last: 7)) : nil
    }
  }
}
