/// The rows of an input whose id other rows of the same input and partition have too.
struct RepeatedIDs {
  /// How many different ids repeat.
  private(set) var valueCount = 0
  /// How many rows carry a repeated id.
  private(set) var rowCount = 0
  /// How many rows have no id.
  private(set) var missingCount = 0
  private var isRepeated: [Bool] = []
  private var idsWithMark: Set<String> = []
  private let firstRow: Int

  /// Looks at an id column in an input's rows.
  init(of column: RawColumn, in rows: Range<Int>, partitions: RawColumn?) {
    firstRow = rows.lowerBound
    var counts = [UInt32](repeating: 0, count: column.values.count)
    for row in rows { counts[Int(column.codes[row])] += 1 }
    missingCount = Int(counts[0])
    let suspects = rows.filter { column.codes[$0] != 0 && counts[Int(column.codes[$0])] > 1 }
    markRepeats(suspects, column: column, partitions: partitions, count: rows.count)
    if rowCount + missingCount > 0 { idsWithMark = Self.idsWithMark(column) }
  }

  /// Whether a row's id stands on other rows too.
  func contains(row: Int) -> Bool { !isRepeated.isEmpty && isRepeated[row - firstRow] }

  /// The id of a row written with the row's number, so that no other row has it.
  func marked(_ id: String, row: UInt32) -> String {
    var marked = "\(id)#\(row)"
    while idsWithMark.contains(marked) { marked += "#\(row)" }
    return marked
  }

  private mutating func markRepeats(
    _ suspects: [Int], column: RawColumn, partitions: RawColumn?, count: Int
  ) {
    guard !suspects.isEmpty else { return }
    isRepeated = [Bool](repeating: false, count: count)
    let keys = suspects.map { row in
      (key: UInt64(column.codes[row]) << 32 | UInt64(partitions?.codes[row] ?? 0), row: row)
    }.sorted { $0.key < $1.key }
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      if end - start > 1 {
        valueCount += 1
        rowCount += end - start
        for entry in keys[start..<end] { isRepeated[entry.row - firstRow] = true }
      }
      start = end
    }
  }

  /// Ids that were written with a mark from the first, which a marked one must not meet.
  private static func idsWithMark(_ column: RawColumn) -> Set<String> {
    var found: Set<String> = []
    for code in 1..<max(UInt32(column.values.count), 1) {
      let hasMark = column.values.withBytes(of: code) { bytes in
        bytes.withUnsafeBufferPointer { $0.contains(UInt8(ascii: "#")) }
      }
      if hasMark { found.insert(column.values[code]) }
    }
    return found
  }
}
