import Records

/// The initial of the surname.
public enum SurnameInitialKey: BlockingKey {
  /// The key's word.
  public static let word = "surname-initial"
  /// The key in one line.
  public static let summary = "the initial of the surname"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .surname, in: table) { value in
      value.count > 0 ? ByteHash.hash(value.extracting(first: 1)) : nil
    }
  }
}
