import Parallel
import Records

/// The order of a table's rows that does not depend on the order of its input: by content, then by identity.
///
/// Content is the text of every cell but the id's, so an export with other ids stands in the same order. Rows
/// of equal content follow by id, then by source, and only then by where they stood.
struct CanonicalOrder {
  private static let rowsInChunk = 65_536

  /// The input row at each canonical row.
  let inputRows: [UInt32]

  /// Orders the rows of a table by all columns but `excluded`, ties by the ids.
  init(_ table: RawTable, excluding excluded: Set<Int>, identities: RecordIdentities, threads: Int) {
    let isExcluded = (0..<table.columnCount).map { excluded.contains($0) }
    var hashes = [UInt64](repeating: 0, count: table.rowCount)
    concurrentForEach(slicesOf: &hashes, chunk: Self.rowsInChunk, threads: threads) { slice, range in
      for row in range {
        slice[row - range.lowerBound] = table.contentHash(row, excluding: isExcluded)
      }
    }
    var rows = (0..<UInt32(table.rowCount)).map { $0 }
    RadixSort.sortByKey(keys: &hashes, values: &rows, threads: threads)
    Self.orderTies(hashes, &rows, identities)
    inputRows = rows
  }

  /// Where each input row stands: the inverse of ``inputRows``.
  var positions: [UInt32] {
    var positions = [UInt32](repeating: 0, count: inputRows.count)
    for (position, row) in inputRows.enumerated() { positions[Int(row)] = UInt32(position) }
    return positions
  }

  private static func orderTies(_ hashes: [UInt64], _ rows: inout [UInt32], _ identities: RecordIdentities) {
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, hashes[end] == hashes[start] { end += 1 }
      // Rows of a run stand in input order already, and with it by source.
      if end - start > 1 {
        let sorted = rows[start..<end].map { (id: identities.bytes(ofInputRow: Int($0)), row: $0) }
          .sorted { $0.id == $1.id ? $0.row < $1.row : $0.id.lexicographicallyPrecedes($1.id) }
        for (offset, entry) in sorted.enumerated() { rows[start + offset] = entry.row }
      }
      start = end
    }
  }
}

extension Column {
  /// The column with its values under codes, given by first appearance.
  func coded(rowCount: Int) -> Column {
    var interner = ByteInterner()
    let codes = (0..<UInt32(rowCount)).map { row in withBytes(at: row) { interner.code(of: $0) } }
    return Column(values: interner.finish(), codes: codes)
  }

  /// The column with its rows in another order and its codes given anew, by first appearance in that order.
  func reordered(_ inputRows: [UInt32]) -> Column {
    var coding = FirstAppearanceCoding(of: values)
    let codes = inputRows.map { coding.code(of: self.codes[Int($0)]) }
    return Column(values: coding.finish(), codes: codes)
  }
}
