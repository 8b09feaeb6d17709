import CSV

/// The beginning of a delimited text: its columns, and where its records start.
struct CSVHead {
  /// Rows looked at to find the width of a text without header.
  private static let rowsForWidth = 200

  /// The names of the columns, distinct and none empty.
  let columnNames: [String]
  /// Where the first record's row starts.
  let recordsOffset: Int
  /// Lines before it.
  let linesBefore: Int
  /// What the reader should look into: a header that looks like a record.
  let warnings: [String]

  /// The first row, where no row could be read.
  let fault: CSVRowFault?

  /// The number of columns; 0 for a text without a row.
  var width: Int { columnNames.count }

  /// Reads the header, or without one the usual number of cells of the first rows.
  init(_ text: UTF8Text, dialect: CSVDialect, limits: CSVLimits, hasHeader: Bool) {
    var reader = CSVReader(text, dialect: dialect, limits: limits)
    guard hasHeader else {
      fault = nil
      columnNames = ColumnNames.numbered(Self.usualWidth(&reader))
      recordsOffset = 0
      linesBefore = 0
      warnings = []
      return
    }
    let (headers, fault) = Self.firstRow(&reader)
    self.fault = headers.isEmpty ? fault : nil
    columnNames = ColumnNames.names(of: headers)
    recordsOffset = reader.nextRowOffset
    linesBefore = reader.nextRowLine - 1
    warnings = Self.warnings(headers)
  }

  /// The cells of the first row that can be read, and the first fault before it; trailing empty cells belong
  /// to the row, as data may follow in them.
  private static func firstRow(_ reader: inout CSVReader) -> (cells: [String], fault: CSVRowFault?) {
    var first: CSVRowFault?
    while let reading = reader.next() {
      switch reading {
      case .row(let row): return ((0..<row.count).map { row.string($0) }, first)
      case .fault(let fault): first = first ?? fault
      }
    }
    return ([], first)
  }

  private static func usualWidth(_ reader: inout CSVReader) -> Int {
    var rowsByWidth: [Int: Int] = [:]
    var rows = 0
    while rows < rowsForWidth, let reading = reader.next() {
      if case .row(let row) = reading { rowsByWidth[row.count, default: 0] += 1 }
      rows += 1
    }
    return rowsByWidth.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// A header that holds an e-mail address or a long number is likely a record.
  private static func warnings(_ headers: [String]) -> [String] {
    let looksLikeRecord = headers.contains { header in
      (header.utf8.contains(UInt8(ascii: "@")) && header.utf8.contains(UInt8(ascii: ".")))
        || header.utf8.count { (0x30...0x39).contains($0) } >= 6
    }
    return looksLikeRecord
      ? ["the first row looks like a record; it was taken as the header (--no-header if it is none)"] : []
  }
}
