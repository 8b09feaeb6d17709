import Records

/// Gathers the rows of all inputs into one table, input after input.
///
/// Inputs that name a column alike (but for case, accents and punctuation) share it.
struct RowCollector {
  private var names: [String] = []
  private var sketches: [ColumnSketches] = []
  private var sources: [RawSource] = []
  private var batches: [RowBatch] = []
  private var rowNumbers: [UInt32] = []
  private var current: [Int] = []
  private var firstRow = 0

  /// The number of rows accepted of the input at hand.
  var currentRowCount: Int { rowNumbers.count - firstRow }

  /// What is known of the rows that come next of the input at hand.
  var plan: RowWriter.Plan {
    RowWriter.Plan(
      layout: sources.count, sketchLimits: current.map { sketches[$0].limit(of: 0) }, likelyID: likelyID)
  }

  /// The cell of the input at hand whose header names an id best.
  private var likelyID: Int?

  /// Begins an input whose columns have these names, distinct among themselves.
  mutating func beginSource(columns names: [String]) {
    precondition(sources.count <= Int(UInt16.max), "a row says in two bytes of which input it is")
    firstRow = rowNumbers.count
    current = []
    for name in names { current.append(column(named: name)) }
    let ranks = names.map { HeaderMapping.match($0) }.map { $0?.kind == IDField.self ? $0?.rank : nil }
    likelyID = ranks.indices.filter { ranks[$0] != nil }.min { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) }
  }

  /// Appends rows to the input at hand, whose numbers count from `rowsBefore` on.
  mutating func append(_ batch: RowBatch, rowsBefore: UInt32, of location: String) throws(IngestError) {
    guard rowNumbers.count + batch.rowCount < Int(UInt32.max) else {
      throw .tooLarge(location: location, column: nil)
    }
    let first = UInt32(rowNumbers.count)
    for (place, column) in current.enumerated() {
      sketches[column].merge(batch.sketches, column: place, into: 0, firstRow: first)
    }
    rowNumbers.append(contentsOf: batch.rowNumbers.lazy.map { $0 + rowsBefore })
    batches.append(batch)
  }

  /// Ends the input at hand.
  mutating func endSource() {
    sources.append(RawSource(rows: firstRow..<rowNumbers.count, columns: current, likelyID: likelyID))
  }

  /// The table of all rows; the collector is empty afterwards.
  consuming func finish(threads: Int) -> RawTable {
    RawTable(
      columnNames: names, sources: sources, rowNumbers: rowNumbers, sketches: sketches, batches: batches,
      threads: threads)
  }

  /// The column of a name, shared with earlier inputs but not within the input at hand.
  private mutating func column(named name: String) -> Int {
    let folded = HeaderFolding.fold(name)
    let known =
      names.indices.first { names[$0] == name && !current.contains($0) }
      ?? names.indices.first {
        HeaderFolding.fold(names[$0]) == folded && !folded.isEmpty && !current.contains($0)
          && $0 < sharedLimit
      }
    if let known { return known }
    names.append(ColumnNames.unique(name, among: Set(names)))
    sketches.append(ColumnSketches(limits: [.max]))
    return names.count - 1
  }

  /// Columns of earlier inputs; those that the input at hand brought are its own.
  private var sharedLimit: Int { sources.reduce(0) { max($0, ($1.columns.max() ?? -1) + 1) } }
}
