/// What the main job came to.
public struct DedupeOutcome: Sendable {
  /// The path of the report to open.
  public let reportPath: String
  /// The counts that matter: records, groups by band, households.
  public let counts: [RunEvent.Count]
}
