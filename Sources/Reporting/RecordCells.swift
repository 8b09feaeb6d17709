import Records

/// The cells that name a record in the CSV files, made ready once: partition, source and id.
struct RecordCells: Sendable {
  private let ids: Column
  private let partitions: Column?
  private let sourceCodes: [UInt32]
  private let sources: PreparedTexts

  /// The cells of a table's records.
  init(_ table: RecordTable) {
    ids = table.ids
    partitions = table.partitions
    sourceCodes = table.sourceCodes
    sources = PreparedTexts(table.sources)
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
    addSource(of: row, to: &rows)
    rows.cell(ids, row)
  }

  /// Adds a record's source and its id, which was looked up.
  @inline(__always)
  func addRecord(_ row: UInt32, id: UnsafeBufferPointer<UInt8>, to rows: inout ReportRows) {
    addSource(of: row, to: &rows)
    rows.cell(id)
  }

  /// Lends the ids of some records that lie anywhere, and of as many others.
  func withIDs(
    of rows: [UInt32], _ others: [UInt32],
    _ body: (
      UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>, UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>
    ) -> Void
  ) {
    var seen: UInt32 = 0
    for row in rows { seen |= sourceCodes[Int(row)] }
    for row in others { seen |= sourceCodes[Int(row)] }
    FarReads.use(UInt64(seen))
    rows.withUnsafeBufferPointer { rows in
      others.withUnsafeBufferPointer { others in
        ids.withCells(of: rows) { ids in self.ids.withCells(of: others) { body(ids, $0) } }
      }
    }
  }

  @inline(__always)
  private func addSource(of row: UInt32, to rows: inout ReportRows) {
    sources.withBytes(of: Int(sourceCodes[Int(row)])) { rows.cell($0) }
  }
}
