import Records

/// `rejected.csv`: the rows that could not be read, with the line and the reason, for repair.
///
/// Written also where there are none, so that a script need not ask whether the file exists.
public struct RejectedReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "rejected"
  /// One line for help.
  public static let summary = "rows that could not be read, with line and reason; for repair"
  /// The file's name in the output folder.
  public static let fileName = "rejected.csv"

  /// The report as it is always written.
  public init() {}

  /// The file in parts of some thousand rows.
  public func parts(of content: ReportContent) -> ReportParts {
    let rejected = content.rejected
    return .rows(header: ["source", "line", "reason", "row"], of: rejected.count, atMost: 2_048) {
      part, rows in
      for row in rejected[part] {
        rows.cell(row.source)
        rows.cell(row.line)
        rows.cell(row.reason)
        rows.cell(row.raw)
        rows.endRow()
      }
    }
  }
}
