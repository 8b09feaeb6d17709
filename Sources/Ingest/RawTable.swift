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
  private let sketches: [ColumnSketches]
  private let layouts: RowLayouts
  private let batches: [RowBatch]
  private let addresses: [UnsafePointer<UInt8>]
  /// Whether each source's cells stand in the order of the columns.
  private let isInOrder: [Bool]

  /// The rows of batches; the cells of each source's rows belong to its columns, in order.
  init(
    columnNames: [String], sources: [RawSource], rowNumbers: [UInt32], sketches: [ColumnSketches],
    batches: [RowBatch]
  ) {
    self.columnNames = columnNames
    self.sources = sources
    self.rowNumbers = rowNumbers
    self.sketches = sketches
    self.batches = batches
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

  /// The hash of each row's cells but for those of `excluded` columns, column by column.
  func contentHash(_ row: Int, excluding excluded: [Bool]) -> UInt64 {
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
    sketches[column].distinctCount(of: 0)
      ?? RepeatedCells(of: column, in: 0..<rowCount, self, threads: 1).distinctCount
  }

  /// Whether a column has three quarters as many distinct values as filled cells, as far as its sketch tells.
  func isMostlyDistinct(_ column: Int) -> Bool {
    sketches[column].estimatedDistinctCount(of: 0) * 4 > Double(filledCount(of: column)) * 3
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
  func arena(_ inputRows: [UInt32], threads: Int) -> RowArena {
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
}
