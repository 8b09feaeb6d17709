import Records
import Similarity

/// The sound of the surname: Double Metaphone, four letters.
public enum SurnamePhoneticKey: BlockingKey {
  /// The key's word.
  public static let word = "surname-phonetic"
  /// The key in one line.
  public static let summary = "the sound of the surname (Double Metaphone)"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .surname, in: table) { value in
      value.soundHash
    }
  }
}
