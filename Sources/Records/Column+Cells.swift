extension Column {
  /// Lends the cells of some rows that lie anywhere, of which a few dozen are best.
  ///
  /// Row by row each cell is two or three far reads, one after the other; here the first reads of all rows are under way
  /// together, then the second ones (crosswalk.csv of a million records is written in half the time).
  public func withCells(
    of rows: UnsafeBufferPointer<UInt32>, _ body: (UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UnsafeBufferPointer<UInt8>.self, capacity: rows.count) { cells in
      if let arena {
        arena.fill(cells, with: field, of: rows)
        withExtendedLifetime(arena) { body(UnsafeBufferPointer(cells)) }
      } else {
        values.bytes.withUnsafeBufferPointer { bytes in
          for (place, row) in rows.enumerated() {
            let range = values.range(of: codes[Int(row)])
            cells.initializeElement(at: place, to: UnsafeBufferPointer(rebasing: bytes[range]))
          }
          body(UnsafeBufferPointer(cells))
        }
      }
    }
  }
}

extension RowArena {
  /// Looks up a field's cells in some rows.
  fileprivate func fill(
    _ cells: UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>, with field: Int,
    of rows: UnsafeBufferPointer<UInt32>
  ) {
    let layouts = self.layouts
    withUnsafeTemporaryAllocation(of: EncodedRow.self, capacity: rows.count) { encoded in
      for (place, row) in rows.enumerated() { encoded.initializeElement(at: place, to: self.row(Int(row))) }
      var seen: UInt8 = 0
      for row in encoded { seen |= row.base[0] }
      for (place, row) in encoded.enumerated() {
        let cell = layouts.cell(of: field, in: row)
        cells.initializeElement(at: place, to: cell)
        seen |= cell.first ?? 0
      }
      FarReads.use(UInt64(seen))
    }
  }
}
