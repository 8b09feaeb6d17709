/// A set of rows, a bit each.
struct RowSet: Sendable {
  private var words: [UInt64]

  /// No rows of a table of so many.
  init(recordCount: Int) { words = [UInt64](repeating: 0, count: (recordCount + 63) / 64) }

  /// The number of rows.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Adds rows.
  mutating func insert(_ rows: Span<UInt32>) {
    var bits = words.mutableSpan
    for index in rows.indices {
      let row = Int(rows[index])
      bits[row >> 6] |= 1 << UInt64(row & 63)
    }
  }

  /// Adds the rows of another set of the same table.
  mutating func formUnion(_ other: RowSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }
}
