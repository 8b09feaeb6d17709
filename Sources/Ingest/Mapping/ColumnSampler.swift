import Records

/// Takes samples of columns that are the same whatever the order of the rows: the values with the smallest
/// hashes.
enum ColumnSampler {
  /// The most values of a sample.
  static let size = 400

  /// A sample of a column among the rows of the sources that have it.
  static func sample(_ column: RawColumn, rowCount: Int) -> ValueSample {
    ValueSample(
      values: smallest(column).map { column[Int($0.row)] }, rowCount: rowCount,
      filledCount: column.table.filledCount(of: column.index),
      distinctCount: column.table.distinctCount(of: column.index))
  }

  /// The sampled values in the order of their hashes, each with a row that holds it.
  static func smallest(_ column: RawColumn) -> [(hash: UInt64, row: UInt32)] {
    column.table.smallest(size, of: column.index)
  }

  /// The rows that hold a sampled value of a column, so that the order of the rows decides nothing.
  static func rows(_ column: RawColumn) -> [Int] {
    let sampled = Set(smallest(column).map(\.hash))
    guard let largest = sampled.max() else { return [] }
    return (0..<column.table.rowCount).filter { row in
      let hash = column.hash(at: row)
      return hash <= largest && sampled.contains(hash)
    }
  }
}
