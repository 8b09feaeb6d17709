import Records

/// The year of a birth date.
public enum BirthYearKey: BlockingKey {
  /// The key's word.
  public static let word = "birth-year"
  /// The key in one line.
  public static let summary = "the year of birth"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .birthDate, in: table) { value in
      DateParts.areKnown(of: value, in: 0..<4) ? ByteHash.hash(value.extracting(first: 4)) : nil
    }
  }
}
