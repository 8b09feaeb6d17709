@testable import Reporting

/// One report's file, written and published alone.
struct WrittenReport {
  let text: String

  init(_ writer: any ReportWriter.Type, of content: ReportContent) throws {
    let scratch = try ScratchFolder()
    let folder = try OutputFolder(path: "\(scratch.path)/out")
    try folder.write([writer], of: content, threads: 1)
    _ = try folder.publish()
    text = try scratch.text("out/\(writer.fileName)")
  }

  /// The rows of a CSV file, formulas restored.
  var rows: [[String]] { CSVRows.read(text) }
}
