import Parallel
import Records

/// A column as read, in the order of the input.
struct RawColumn: Sendable {
  /// The column's name.
  let name: String
  /// The distinct values; code 0 is the empty cell.
  let values: ByteDictionary
  /// The hash of each distinct value, by code.
  let hashes: [UInt64]
  /// The code of each row's cell.
  let codes: [UInt32]
}

/// All inputs as read: columns by name, rows in the order in which they came.
struct RawTable: Sendable {
  /// The columns in the order in which they first appeared.
  private(set) var columns: [RawColumn]
  /// The inputs, in order.
  let sources: [RawSource]
  /// The number of each row in its input, from 1, rejected rows counted.
  let rowNumbers: [UInt32]

  /// The number of records.
  var rowCount: Int { rowNumbers.count }

  /// The index of a column by its name.
  func index(named name: String) -> Int? { columns.firstIndex { $0.name == name } }
}

extension RawTable {
  /// The columns with their rows in another order, and the table without them.
  ///
  /// A few columns at a time, so that no two copies of all of them are held at once.
  mutating func takeReordered(_ inputRows: [UInt32], threads: Int) -> [Column] {
    var reordered: [Column] = []
    while !columns.isEmpty {
      let wave = Array(columns.prefix(threads))
      columns.removeFirst(wave.count)
      reordered += concurrentMap(count: wave.count, threads: threads) { wave[$0].reordered(inputRows) }
    }
    return reordered
  }

  /// The source of each row in another order, as an index into the sources.
  func sourceCodes(in inputRows: [UInt32]) -> [UInt32] {
    var codes = [UInt32](repeating: 0, count: rowCount)
    for (index, source) in sources.enumerated() {
      for row in source.rows { codes[row] = UInt32(index) }
    }
    return inputRows.map { codes[Int($0)] }
  }
}

/// Where the rows and columns of one input lie in a ``RawTable``.
struct RawSource: Sendable {
  /// The input's rows.
  let rows: Range<Int>
  /// The input's columns, as indexes of the table's.
  let columns: [Int]
}
