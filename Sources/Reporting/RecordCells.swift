import Records

/// The cells that name a record in the CSV files, made ready once: partition, source and id.
struct RecordCells {
  private let table: RecordTable
  private let sources: [[UInt8]]

  /// The cells of a table's records.
  init(_ table: RecordTable) {
    self.table = table
    sources = table.sources.map { Array($0.utf8) }
  }

  /// The header's first column where the run has partitions, else nothing.
  var partitionHeader: [String] { table.partitions == nil ? [] : ["partition"] }

  /// Adds a record's partition where the run has partitions, else nothing.
  @inline(__always)
  func addPartition(of row: UInt32, to rows: inout ReportRows) {
    if let partitions = table.partitions { rows.cell(partitions, row) }
  }

  /// Adds a record's source and id.
  @inline(__always)
  func addRecord(_ row: UInt32, to rows: inout ReportRows) {
    rows.cell(sources[Int(table.sourceCodes[Int(row)])])
    rows.cell(table.ids, row)
  }
}
