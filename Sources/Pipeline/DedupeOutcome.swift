import Records
import Reporting

/// What the main job came to.
public struct DedupeOutcome: Sendable {
  /// The path of what to open: the report for people, or the folder where that report was not asked for.
  public let reportPath: String
  /// The counts that matter: records, groups by band, households.
  public let counts: [RunEvent.Count]
  /// The run in a few lines for people.
  public let summary: String

  /// What was written.
  init(_ content: ReportContent, _ configuration: Configuration) {
    let hasPage = configuration.outputs?.contains(HTMLReport.word) ?? true
    reportPath = configuration.outputPath + (hasPage ? "/\(HTMLReport.fileName)" : "")
    counts = [
      RunEvent.Count("records", content.table.count),
      RunEvent.Count("customers", content.entities.count),
      RunEvent.Count("certain groups", content.totals.certain),
      RunEvent.Count("likely groups", content.totals.likely),
      RunEvent.Count("possible groups", content.totals.possible),
      RunEvent.Count("households and shared contacts", content.sharedGroups.count),
      RunEvent.Count("rows not read", content.rejected.count),
    ]
    summary = SummaryReport.head(content).joined(separator: "\n") + "\n"
  }
}
