import Records

/// The year and month of a birth date.
public enum BirthYearMonthKey: BlockingKey {
  /// The key's word.
  public static let word = "birth-year-month"
  /// The key in one line.
  public static let summary = "the year and month of birth"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .birthDate, in: table) { value in
      DateParts.areKnown(of: value, in: 0..<6) ? ByteHash.hash(value.extracting(first: 6)) : nil
    }
  }
}
