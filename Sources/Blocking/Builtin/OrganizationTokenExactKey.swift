import Records

/// Each of the five rarest words of a company or place, to be combined with a place.
public enum OrganizationTokenExactKey: BlockingKey {
  /// The key's word.
  public static let word = "organization-token-exact"
  /// The key in one line.
  public static let summary = "each of the five rarest words of the company"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    OrganizationTokens.columns(of: table) { _, rarest, hashes in
      for token in rarest.prefix(5) { hashes.append(token.hash) }
    }
  }
}
