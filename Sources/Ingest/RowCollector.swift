import Parallel
import Records

/// Gathers the rows of all inputs into interned columns, input after input.
///
/// Inputs that name a column alike (but for case, accents and punctuation) share it.
struct RowCollector {
  private let threads: Int
  private var builders: [ColumnBuilder] = []
  private var sources: [RawSource] = []
  private var rowNumbers: [UInt32] = []
  private var current: [Int] = []
  private var firstRow = 0

  /// A collector that interns columns on up to `threads` threads.
  init(threads: Int) { self.threads = threads }

  /// The number of rows accepted of the input at hand.
  var currentRowCount: Int { rowNumbers.count - firstRow }

  /// Begins an input whose columns have these names, distinct among themselves.
  mutating func beginSource(columns names: [String]) {
    firstRow = rowNumbers.count
    current = []
    for name in names { current.append(column(named: name)) }
  }

  /// Appends rows to the input at hand.
  mutating func append(_ batches: [RowBatch], of location: String) throws(IngestError) {
    for batch in batches { rowNumbers.append(contentsOf: batch.rowNumbers) }
    guard rowNumbers.count < Int(UInt32.max) else { throw .tooLarge(location: location, column: nil) }
    let targets = current.map { builders[$0] }
    let hasRoom = concurrentMap(count: targets.count, threads: threads) { column in
      targets[column].append(batches, column: column)
    }
    if let full = hasRoom.firstIndex(of: false) {
      throw .tooLarge(location: location, column: targets[full].name)
    }
  }

  /// Ends the input at hand.
  mutating func endSource() {
    for builder in builders { builder.pad(to: rowNumbers.count) }
    sources.append(RawSource(rows: firstRow..<rowNumbers.count, columns: current))
  }

  /// The table of all rows; the collector is empty afterwards.
  consuming func finish() -> RawTable {
    let builders = builders
    let columns = concurrentMap(count: builders.count, threads: threads) { builders[$0].finish() }
    return RawTable(columns: columns, sources: sources, rowNumbers: rowNumbers)
  }

  /// The column of a name, shared with earlier inputs but not within the input at hand.
  private mutating func column(named name: String) -> Int {
    let folded = HeaderFolding.fold(name)
    let known =
      builders.indices.first { builders[$0].name == name && !current.contains($0) }
      ?? builders.indices.first {
        HeaderFolding.fold(builders[$0].name) == folded && !folded.isEmpty && !current.contains($0)
          && $0 < sharedLimit
      }
    if let known { return known }
    builders.append(ColumnBuilder(name: uniqueName(name), emptyRows: rowNumbers.count))
    return builders.count - 1
  }

  /// Columns of earlier inputs; those that the input at hand brought are its own.
  private var sharedLimit: Int { sources.reduce(0) { max($0, ($1.columns.max() ?? -1) + 1) } }

  private func uniqueName(_ name: String) -> String {
    ColumnNames.unique(name, among: Set(builders.map(\.name)))
  }
}
