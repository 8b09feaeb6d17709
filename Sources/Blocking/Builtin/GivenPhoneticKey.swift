import Records
import Similarity

/// The sound of the first given name: Double Metaphone, four letters.
public enum GivenPhoneticKey: BlockingKey {
  /// The key's word.
  public static let word = "given-phonetic"
  /// The key in one line.
  public static let summary = "the sound of the first given name (Double Metaphone)"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .given, in: table) { value in
      value.extracting(value.firstToken()).soundHash
    }
  }
}
