import Records

/// The first six letters of a company or place, without spaces.
public enum OrganizationStartKey: BlockingKey {
  /// The key's word.
  public static let word = "organization-start"
  /// The key in one line.
  public static let summary = "the first six letters of the company"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .organization, in: table) { value in
      OrganizationTokens.startHash(of: value, letters: 6)
    }
  }
}
