import CSV
import Records

/// A CSV file of the output folder: cells that a spreadsheet would run are neutralised, and bytes go from columns to
/// the file without becoming strings.
struct CSVReportFile: ~Copyable {
  /// Rows that are gathered before the file is asked to take them.
  private static let batch = 1_000

  private var file: OutputFile
  private var rows = CSVWriter(neutralizesFormulas: true)
  private var rowCount = 0
  private var digits: [UInt8] = []

  /// Creates a file with its header.
  init(named name: String, header: [String], in folder: borrowing OutputFolder) throws(ReportError) {
    file = try folder.createFile(named: name)
    for column in header { rows.append(column) }
    CSVReportFile.end(&rows)
  }

  /// Adds a text.
  mutating func cell(_ text: String) { rows.append(text) }

  /// Adds a text that was made before.
  mutating func cell(_ text: [UInt8]) { rows.append(text) }

  /// Adds a column's original value.
  @inline(__always)
  mutating func cell(_ column: borrowing Column, _ row: UInt32) {
    // Lent for the call alone: the writer copies the bytes.
    column.withBytes(at: row) { text in text.withUnsafeBufferPointer { rows.append($0) } }
  }

  /// Adds an integer.
  mutating func cell(_ number: Int) { cell(number, decimals: 0) }

  /// Adds a number of as many decimals as stated: 411 with two decimals is `4.11`.
  mutating func cell(_ scaled: Int, decimals: Int) {
    digits.removeAll(keepingCapacity: true)
    digits.append(scaled: scaled, decimals: decimals)
    rows.append(digits)
  }

  /// Ends a row.
  mutating func endRow() throws(ReportError) {
    CSVReportFile.end(&rows)
    rowCount += 1
    if rowCount % CSVReportFile.batch == 0 { try file.write(rows.takeBytes()) }
  }

  /// Writes what is left and closes the file.
  consuming func close() throws(ReportError) {
    try file.write(rows.takeBytes())
    try file.close()
  }

  /// Ends a row; a writer to memory has nothing to fail at.
  private static func end(_ rows: inout CSVWriter) {
    do { try rows.endRow() } catch { preconditionFailure("memory cannot be written: \(error)") }
  }
}
