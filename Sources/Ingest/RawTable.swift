import Parallel
import Records

/// All inputs as read, rows in the order in which they came.
///
/// `@unchecked Sendable` because of the rows' addresses: their memory is the batches', and only read.
struct RawTable: @unchecked Sendable {
  /// The names of the columns in the order in which they first appeared.
  let columnNames: [String]
  /// The inputs, in order.
  let sources: [RawSource]
  /// The number of each row in its input, from 1, rejected rows counted.
  let rowNumbers: [UInt32]
  /// The most threads to look at the rows with.
  let threads: Int
  private let sketches: [ColumnSketches]
  private let layouts: RowLayouts
  private let batches: [RowBatch]
  private let addresses: [UnsafePointer<UInt8>]
  /// Whether each source's cells stand in the order of the columns.
  private let isInOrder: [Bool]
  private let known = KnownCells()

  /// The rows of batches; the cells of each source's rows belong to its columns, in order.
  init(
    columnNames: [String], sources: [RawSource], rowNumbers: [UInt32], sketches: [ColumnSketches],
    batches: [RowBatch], threads: Int
  ) {
    self.columnNames = columnNames
    self.sources = sources
    self.rowNumbers = rowNumbers
    self.sketches = sketches
    self.batches = batches
    self.threads = threads
    layouts = RowLayouts(fieldsOfCells: sources.map(\.columns), fieldCount: columnNames.count)
    var addresses: [UnsafePointer<UInt8>] = []
    addresses.reserveCapacity(rowNumbers.count)
    for batch in batches {
      for row in 0..<batch.rowCount { addresses.append(batch.address(of: row)) }
    }
    self.addresses = addresses
    isInOrder = sources.map { $0.columns == Array(columnNames.indices) }
  }

  /// The number of records.
  var rowCount: Int { rowNumbers.count }

  /// The number of columns.
  var columnCount: Int { columnNames.count }

  /// The index of a column by its name.
  func index(named name: String) -> Int? { columnNames.firstIndex(of: name) }

  /// A column.
  func column(_ index: Int) -> RawColumn { RawColumn(table: self, index: index) }

  /// A row's cells, good as long as the table.
  @inline(__always)
  func row(_ row: Int) -> EncodedRow { EncodedRow(base: addresses[row]) }

  /// The bytes of a column's cell in a row, good as long as the table.
  @inline(__always)
  func cell(_ column: Int, _ row: Int) -> UnsafeBufferPointer<UInt8> {
    layouts.cell(of: column, in: self.row(row))
  }

  /// The hash of each row's cells but for those of `excluded` columns.
  ///
  /// Of a single input whose id was guessed right they were computed when its rows were read.
  func contentHashes(excluding excluded: Set<Int>) -> [UInt64] {
    if sources.count == 1, isInOrder[0], excluded == Set(sources[0].likelyID.map { [$0] } ?? []) {
      var hashes: [UInt64] = []
      hashes.reserveCapacity(rowCount)
      for batch in batches { hashes += batch.contentHashes }
      return hashes
    }
    let isExcluded = (0..<columnCount).map { excluded.contains($0) }
    var hashes = [UInt64](repeating: 0, count: rowCount)
    concurrentForEach(slicesOf: &hashes, chunk: 65_536, threads: threads) { slice, range in
      for row in range { slice[row - range.lowerBound] = contentHash(row, excluding: isExcluded) }
    }
    return hashes
  }

  /// The hash of a row's cells but for those of `excluded` columns, column by column.
  private func contentHash(_ row: Int, excluding excluded: [Bool]) -> UInt64 {
    var hash: UInt64 = 0
    let encoded = self.row(row)
    if isInOrder[encoded.layout] {
      encoded.forEachCell(of: columnCount) { column, cell in
        if !excluded[column] { hash = ByteHash.mix(hash, cell.isEmpty ? 0 : ByteHash.hash(cell)) }
      }
      return hash
    }
    for column in 0..<columnCount where !excluded[column] {
      let cell = layouts.cell(of: column, in: encoded)
      hash = ByteHash.mix(hash, cell.isEmpty ? 0 : ByteHash.hash(cell))
    }
    return hash
  }

  /// The number of distinct values of a column, counted by their hashes.
  func distinctCount(of column: Int) -> Int {
    sketches[column].distinctCount(of: 0) ?? repeatedCells(of: column, in: 0..<rowCount).distinctCount
  }

  /// Which rows of a range hold the same value in a column, and in a second one.
  func repeatedCells(of column: Int, with second: Int? = nil, in rows: Range<Int>) -> RepeatedCells {
    let key = KnownCells.Key(column: column, second: second, rows: rows)
    if let cells = known.cells, cells.key == key { return cells.value }
    let value = RepeatedCells(of: column, with: second, in: rows, self)
    known.cells = (key, value)
    return value
  }

  /// The cells that were looked at last: an id column is looked at to be chosen, and again to be used.
  ///
  /// Mapping, which asks, is the work of one thread.
  private final class KnownCells {
    struct Key: Equatable {
      let column: Int
      let second: Int?
      let rows: Range<Int>
    }

    var cells: (key: Key, value: RepeatedCells)?
  }

  /// Whether a column has three quarters as many distinct values as filled cells, or a fifth of them and more
  /// than a cache holds, as far as its sketch tells.
  func isMostlyDistinct(_ column: Int) -> Bool {
    let distinct = sketches[column].estimatedDistinctCount(of: 0)
    let share = distinct / Double(max(filledCount(of: column), 1))
    return share > 0.75 || share > 0.2 && distinct > 300_000
  }

  /// The number of rows with a value in a column.
  func filledCount(of column: Int) -> Int { sketches[column].filledCount(of: 0) }

  /// The values of a column with the smallest hashes, ascending, each with a row that holds it.
  func smallest(_ count: Int, of column: Int) -> [(hash: UInt64, row: UInt32)] {
    sketches[column].smallest(count, of: 0)
  }

  /// The source of each row in another order, as an index into the sources.
  func sourceCodes(in inputRows: [UInt32]) -> [UInt32] {
    inputRows.map { UInt32(row(Int($0)).layout) }
  }

  /// The rows in another order.
  ///
  /// Rows are fetched from all over the memory, but each only once: everything later reads them in
  /// sequence, which is what makes it fast.
  func arena(_ inputRows: [UInt32]) -> RowArena {
    var lengths = [UInt32](repeating: 0, count: rowCount)
    var row = 0
    for batch in batches {
      for index in 0..<batch.rowCount {
        lengths[row] = batch.starts[index + 1] - batch.starts[index]
        row += 1
      }
    }
    var starts: [Int] = [0]
    starts.reserveCapacity(rowCount + 1)
    for row in inputRows { starts.append(starts[starts.count - 1] + Int(lengths[Int(row)])) }
    let planned = starts
    return RowArena(layouts: layouts, starts: starts) { memory in
      let target = Target(memory: memory)
      concurrentForEach(rangesOf: rowCount, chunk: 65_536, threads: threads) { range in
        for row in range {
          (target.memory + planned[row]).update(
            from: addresses[Int(inputRows[row])], count: planned[row + 1] - planned[row])
        }
      }
    }
  }

  /// Memory of which each thread writes a part of its own.
  private struct Target: @unchecked Sendable {
    let memory: UnsafeMutablePointer<UInt8>
  }
}

/// Where the rows and columns of one input lie in a ``RawTable``.
struct RawSource: Sendable {
  /// The input's rows.
  let rows: Range<Int>
  /// The columns that a row's cells belong to, as indexes of the table's.
  let columns: [Int]
  /// The cell that was taken for the record's id while the rows were read.
  let likelyID: Int?
}
