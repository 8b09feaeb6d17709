import Parallel
import Records

/// Which rows of a column hold the same value, found by sorting the values' hashes: in sequence, where a
/// table of a million values would be probed all over the memory.
struct RepeatedCells {
  /// The hashes of the filled cells, ascending.
  let hashes: [UInt64]
  /// The row of each hash; those of equal hashes ascending.
  let rows: [UInt32]

  /// Looks at the cells of a column in a range of rows, and with them at those of a second column.
  init(of column: Int, with second: Int? = nil, in range: Range<Int>, _ table: RawTable, threads: Int) {
    var hashes: [UInt64] = []
    var rows: [UInt32] = []
    hashes.reserveCapacity(range.count)
    rows.reserveCapacity(range.count)
    let cells = table.column(column)
    for row in range {
      let hash = cells.hash(at: row)
      if hash == 0 { continue }
      hashes.append(second.map { ByteHash.mix(hash, table.column($0).hash(at: row)) } ?? hash)
      rows.append(UInt32(row))
    }
    RadixSort.sortByKey(keys: &hashes, values: &rows, threads: threads)
    self.hashes = hashes
    self.rows = rows
  }

  /// The number of distinct values.
  var distinctCount: Int {
    var count = 0
    for index in hashes.indices where index == 0 || hashes[index] != hashes[index - 1] { count += 1 }
    return count
  }

  /// Calls `body` with the rows of each value that stands on several.
  func forEachRepeated(_ body: (ArraySlice<UInt32>) -> Void) {
    var start = 0
    while start < hashes.count {
      var end = start + 1
      while end < hashes.count, hashes[end] == hashes[start] { end += 1 }
      if end - start > 1 { body(rows[start..<end]) }
      start = end
    }
  }
}
