import Records

/// Takes samples of columns that are the same whatever the order of the rows: the values with the smallest
/// hashes.
enum ColumnSampler {
  /// The most values of a sample.
  static let size = 400

  /// A sample of a column among the rows of the sources that have it.
  static func sample(_ column: RawColumn, rowCount: Int) -> ValueSample {
    let filled = column.codes.count { $0 != 0 }
    let distinct = column.values.count - 1
    return ValueSample(
      values: smallest(column).map { column.values[$0] }, rowCount: rowCount, filledCount: filled,
      distinctCount: distinct)
  }

  /// The codes of the values with the smallest hashes, in the order of their hashes.
  static func smallest(_ column: RawColumn) -> [UInt32] {
    let count = column.values.count - 1
    // Hashes spread evenly: about three times as many as are needed lie below the limit.
    let limit = count <= size * 4 ? UInt64.max : UInt64.max / UInt64(count) * UInt64(size * 3)
    var found: [UInt32] = []
    for code in 1..<max(column.values.count, 1) where column.hashes[code] <= limit {
      found.append(UInt32(code))
    }
    found.sort { column.hashes[Int($0)] < column.hashes[Int($1)] }
    return Array(found.prefix(size))
  }

  /// The rows that hold a sampled value of a column, so that the order of the rows decides nothing.
  static func rows(_ column: RawColumn) -> [Int] {
    var isSampled = [Bool](repeating: false, count: column.values.count)
    for code in smallest(column) { isSampled[Int(code)] = true }
    return column.codes.indices.filter { isSampled[Int(column.codes[$0])] }
  }
}
