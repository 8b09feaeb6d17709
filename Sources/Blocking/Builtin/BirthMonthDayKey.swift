import Records

/// The month and day of a birth date.
public enum BirthMonthDayKey: BlockingKey {
  /// The key's word.
  public static let word = "birth-month-day"
  /// The key in one line.
  public static let summary = "the birthday without its year"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .birthDate, in: table) { value in
      DateParts.areKnown(of: value, in: 4..<8) ? ByteHash.hash(value.extracting(last: 4)) : nil
    }
  }
}
