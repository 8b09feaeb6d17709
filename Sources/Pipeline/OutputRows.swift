import CSV

/// The rows of a CSV file that an earlier run wrote, its cells by column name.
struct OutputRows: ~Copyable {
  private let path: String
  private var reader: CSVReader
  private let columns: [String]

  /// Opens a file and reads its header.
  static func open(_ path: String) throws(DedupeError) -> OutputRows {
    var reader = CSVReader(try text(of: path), dialect: .standard)
    let columns = header(&reader)
    if columns.isEmpty { throw .unreadableFile(message: "\(path): there is no header") }
    return OutputRows(path: path, reader: reader, columns: columns)
  }

  private init(path: String, reader: consuming CSVReader, columns: [String]) {
    self.path = path
    self.reader = reader
    self.columns = columns
  }

  private static func text(of path: String) throws(DedupeError) -> UTF8Text {
    do throws(CSVError) {
      return UTF8Text(try MappedFile(path: path), encoding: .utf8)
    } catch {
      throw .unreadableFile(message: error.description)
    }
  }

  private static func header(_ reader: inout CSVReader) -> [String] {
    guard case .row(let row) = reader.next() else { return [] }
    return (0..<row.count).map { row.string($0) }
  }

  /// The place of a column; nil where the file has none of the name.
  func place(of column: String) -> Int? { columns.firstIndex(of: column) }

  /// The place of a column that must be there.
  func requiredPlace(of column: String) throws(DedupeError) -> Int {
    guard let place = place(of: column) else {
      throw .unreadableFile(message: "\(path): there is no column \(column); is it an output of twinleaf?")
    }
    return place
  }

  /// Calls `body` for every row with a way to read its cells as they were before spreadsheets were guarded against.
  mutating func forEach(
    _ body: ((_ place: Int) -> String) throws(DedupeError) -> Void
  ) throws(DedupeError) {
    while let reading = reader.next() {
      guard case .row(let row) = reading else {
        throw .unreadableFile(message: "\(path): line \(reader.nextRowLine) cannot be read")
      }
      try body { FormulaGuard.restoring(row.string($0)) }
    }
  }
}
