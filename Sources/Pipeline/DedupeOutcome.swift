import Records
import Reporting
import Resolution

/// What the main job came to.
public struct DedupeOutcome: Sendable {
  /// The path of the report to open.
  public let reportPath: String
  /// The counts that matter: records, groups by band, households.
  public let counts: [RunEvent.Count]
  /// The run in a few lines for people.
  public let summary: String

  /// What was written to a folder.
  init(_ content: ReportContent, path: String) {
    let groups = { (band: SuggestionBand) in content.suggestions.count { $0.band == band } }
    reportPath = "\(path)/report.html"
    counts = [
      RunEvent.Count("records", content.table.count),
      RunEvent.Count("customers", content.entities.count),
      RunEvent.Count("certain", groups(.certain)),
      RunEvent.Count("likely", groups(.likely)),
      RunEvent.Count("possible", groups(.possible)),
      RunEvent.Count("households and shared contacts", content.sharedGroups.count),
      RunEvent.Count("rejected rows", content.rejected.count),
    ]
    summary = ""
  }
}
