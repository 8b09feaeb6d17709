import Records

/// Each pair of the five rarest words of a company or place.
public enum OrganizationTokenPairKey: BlockingKey {
  /// The key's word.
  public static let word = "organization-token-pair"
  /// The key in one line.
  public static let summary = "each two of the five rarest words of the company"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    OrganizationTokens.columns(of: table) { _, rarest, hashes in
      let words = rarest.prefix(5).map(\.hash).sorted()
      for first in words.indices {
        for second in words.indices where second > first {
          hashes.append(ByteHash.mix(words[first], words[second]))
        }
      }
    }
  }
}
