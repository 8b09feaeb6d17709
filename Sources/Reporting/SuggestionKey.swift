import Records

/// The key of a suggestion and of what it rests on: whoever acts on it twice under one key should act once.
///
/// The first 32 hexadecimal digits of SHA-256 (FIPS 180-4) over `twinleaf.suggestion`, the group's id and its evidence
/// digest, each followed by the byte 0x1F. It stays from run to run for as long as the group has its id, its records and
/// their normalised values; a new model alone does not change it.
public struct SuggestionKey: Sendable, Hashable {
  /// The key's 32 hexadecimal digits.
  public let text: String

  /// The key of a group on what is known of its records.
  public init(groupID: String, evidenceDigest: String) {
    var digest = Digest()
    for part in ["twinleaf.suggestion", groupID, evidenceDigest] { digest.add(part) }
    text = digest.hexadecimal(length: 32)
  }
}
