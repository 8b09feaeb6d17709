import Records

/// A whole birth date.
public enum BirthDateKey: BlockingKey {
  /// The key's word.
  public static let word = "birth-date"
  /// The key in one line.
  public static let summary = "the birth date"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .birthDate, in: table) { value in
      DateParts.areKnown(of: value, in: 0..<8) ? ByteHash.hash(value) : nil
    }
  }
}
