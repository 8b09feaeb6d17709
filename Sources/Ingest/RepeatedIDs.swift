import Records

/// The rows of an input whose id other rows of the same input and partition have too.
struct RepeatedIDs {
  /// How many different ids repeat.
  private(set) var valueCount = 0
  /// How many rows carry a repeated id.
  private(set) var rowCount = 0
  /// How many rows have no id.
  let missingCount: Int
  private var isRepeated: [Bool] = []
  private var idsWithMark: Set<String> = []
  private let firstRow: Int

  /// Looks at an id column in an input's rows.
  init(of column: RawColumn, in rows: Range<Int>, partition: Int?, threads: Int) {
    firstRow = rows.lowerBound
    let cells = RepeatedCells(
      of: column.index, with: partition, in: rows, column.table, threads: threads)
    missingCount = rows.count - cells.rows.count
    cells.forEachRepeated { repeated in
      if isRepeated.isEmpty { isRepeated = [Bool](repeating: false, count: rows.count) }
      valueCount += 1
      rowCount += repeated.count
      for row in repeated { isRepeated[Int(row) - rows.lowerBound] = true }
    }
    if rowCount + missingCount > 0 { idsWithMark = Self.idsWithMark(column) }
  }

  /// Whether every row has an id of its own.
  var areNone: Bool { rowCount + missingCount == 0 }

  /// Whether a row's id stands on other rows too.
  func contains(row: Int) -> Bool { !isRepeated.isEmpty && isRepeated[row - firstRow] }

  /// The id of a row written with the row's number, so that no other row has it.
  func marked(_ id: String, row: UInt32) -> String {
    var marked = "\(id)#\(row)"
    while idsWithMark.contains(marked) { marked += "#\(row)" }
    return marked
  }

  /// Ids that were written with a mark from the first, which a marked one must not meet.
  private static func idsWithMark(_ column: RawColumn) -> Set<String> {
    var found: Set<String> = []
    for row in 0..<column.table.rowCount where column.bytes(at: row).contains(UInt8(ascii: "#")) {
      found.insert(column[row])
    }
    return found
  }
}
