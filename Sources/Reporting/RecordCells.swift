import Records

/// The cells that name a record in the CSV files, made ready once: partition, source and id.
struct RecordCells {
  private let ids: Column
  private let partitions: Column?
  private let sourceCodes: [UInt32]
  private let sources: [[UInt8]]

  /// The cells of a table's records.
  init(_ table: RecordTable) {
    ids = table.ids
    partitions = table.partitions
    sourceCodes = table.sourceCodes
    sources = table.sources.map { Array($0.utf8) }
  }

  /// The header's first column where the run has partitions, else nothing.
  var partitionHeader: [String] { partitions == nil ? [] : ["partition"] }

  /// Adds a record's partition where the run has partitions, else nothing.
  @inline(__always)
  func addPartition(of row: UInt32, to rows: inout ReportRows) {
    if let partitions { rows.cell(partitions, row) }
  }

  /// Adds a record's source and id.
  @inline(__always)
  func addRecord(_ row: UInt32, to rows: inout ReportRows) {
    rows.cell(sources[Int(sourceCodes[Int(row)])])
    rows.cell(ids, row)
  }

  /// Reads a little of records that are named next, so that the processor fetches them all at once.
  @inline(__always)
  func prepare(_ rows: some Sequence<UInt32>) {
    var length = 0
    for row in rows { length &+= ids.withBytes(at: row) { $0.count } &+ Int(sourceCodes[Int(row)]) }
    withExtendedLifetime(length) {}
  }
}
