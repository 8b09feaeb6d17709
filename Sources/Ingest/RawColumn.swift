import Records

/// One column of a ``RawTable``, by row.
struct RawColumn {
  /// The table.
  let table: RawTable
  /// The column's index in the table.
  let index: Int

  /// The column's name.
  var name: String { table.columnNames[index] }

  /// The text of a row's cell.
  subscript(row: Int) -> String { String(decoding: bytes(at: row), as: UTF8.self) }

  /// The bytes of a row's cell, good as long as the table.
  @inline(__always)
  func bytes(at row: Int) -> UnsafeBufferPointer<UInt8> { table.cell(index, row) }

  /// Whether a row's cell is empty.
  func isEmpty(at row: Int) -> Bool { bytes(at: row).isEmpty }

  /// The hash of a row's cell; 0 of an empty one.
  @inline(__always)
  func hash(at row: Int) -> UInt64 {
    let cell = bytes(at: row)
    return cell.isEmpty ? 0 : ByteHash.hash(cell)
  }
}
