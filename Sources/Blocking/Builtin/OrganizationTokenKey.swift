import Records
import Similarity

/// The sound of each of the three rarest words of a company or place.
public enum OrganizationTokenKey: BlockingKey {
  /// The key's word.
  public static let word = "organization-token"
  /// The key in one line.
  public static let summary = "the sound of each of the three rarest words of the company (Double Metaphone)"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    var sounds = SoundMemo()
    return OrganizationTokens.columns(of: table) { value, rarest, hashes in
      for token in rarest.prefix(3) {
        if let sound = sounds.soundHash(of: value.extracting(token.range)) { hashes.append(sound) }
      }
    }
  }
}
