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

  /// Writes the report.
  public func write(_ content: ReportContent, to folder: borrowing OutputFolder) throws(ReportError) {
    var file = try CSVReportFile(
      named: RejectedReport.fileName, header: ["source", "line", "reason", "row"], in: folder)
    for row in content.rejected {
      file.cell(row.source)
      file.cell(row.line)
      file.cell(row.reason)
      file.cell(row.raw)
      try file.endRow()
    }
    try file.close()
  }
}
