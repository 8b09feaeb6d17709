import Records
import Similarity

/// The sound of the first word of a street that is longer than two letters.
public enum StreetPhoneticKey: BlockingKey {
  /// The key's word.
  public static let word = "street-phonetic"
  /// The key in one line.
  public static let summary = "the sound of the first longer word of the street (Double Metaphone)"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    var sounds = SoundMemo()
    return KeyColumn.all(of: .address, in: table) { value in
      let street = value.extracting(value.addressPiece(1))
      return sounds.soundHash(of: street.extracting(street.firstToken(longerThan: 2)))
    }
  }
}
