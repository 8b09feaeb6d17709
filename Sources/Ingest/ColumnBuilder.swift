import Records

/// Interns one column's cells as batches arrive.
///
/// A class, because each column is worked on by a thread of its own: the collector sees to it that no two
/// threads have the same builder at once. The interner is moved out of it for the length of a batch, since
/// its own storage would be checked for exclusive access at each cell.
final class ColumnBuilder: @unchecked Sendable {
  /// The column's name.
  let name: String
  private var interner = ByteInterner()
  private var codes: [UInt32]

  /// A column whose first `emptyRows` rows have no such cell.
  init(name: String, emptyRows: Int) {
    self.name = name
    codes = [UInt32](repeating: 0, count: emptyRows)
  }

  /// Appends a column of each batch; false when the column's distinct values would pass 4 GiB.
  func append(_ batches: [RowBatch], column: Int) -> Bool {
    var interner = ByteInterner()
    swap(&interner, &self.interner)
    var codes: [UInt32] = []
    swap(&codes, &self.codes)
    var hasRoom = true
    for batch in batches where hasRoom {
      hasRoom = interner.byteCount + batch.bytes.count <= Int(UInt32.max)
      guard hasRoom else { break }
      batch.forEachCell(ofColumn: column) { codes.append(interner.code(of: $0)) }
    }
    swap(&codes, &self.codes)
    swap(&interner, &self.interner)
    return hasRoom
  }

  /// Fills the column with empty cells up to a number of rows, where an input has no such column.
  func pad(to rowCount: Int) {
    if codes.count < rowCount { codes.append(contentsOf: repeatElement(0, count: rowCount - codes.count)) }
  }

  /// The finished column; the builder is empty afterwards.
  func finish() -> RawColumn {
    var finished = ByteInterner()
    swap(&finished, &interner)
    let (values, hashes) = finished.finishWithHashes()
    defer { codes = [] }
    return RawColumn(name: name, values: values, hashes: hashes, codes: codes)
  }
}
