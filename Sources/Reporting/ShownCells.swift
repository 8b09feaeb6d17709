import Records

/// The original cells of a row that are shown of it, gone through in order.
struct ShownCells: Sendable {
  private let columns: [Column]

  /// The cells of some of a table's fields.
  init(_ table: RecordTable, fields: [Int]) { columns = fields.map { table.columns[$0] } }

  /// Calls `body` with every cell of a row and its place among the fields; empty cells are none.
  @inline(__always)
  func forEach(of row: UInt32, _ body: (_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Void) {
    columns.withUnsafeBufferPointer { columns in
      for place in columns.indices {
        columns[place].withBytes(at: row) { text in text.withUnsafeBufferPointer { body(place, $0) } }
      }
    }
  }
}
