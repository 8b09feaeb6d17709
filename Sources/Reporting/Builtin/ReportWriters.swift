/// All reports of a run, in the order in which they are written.
///
/// ``RunReport`` is not among them: it takes measurements that no other report sees, and is written last.
public enum ReportWriters {
  /// The reports.
  public static let all: [any ReportWriter.Type] = [
    HTMLReport.self, SuggestionsReport.self, JSONLinesReport.self, PairsReport.self, CrosswalkReport.self,
    RejectedReport.self, SummaryReport.self, ManifestReport.self,
  ]
}
