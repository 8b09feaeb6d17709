/// The original cells of all records, row after row in canonical order, in one piece of memory.
///
/// Nothing is interned and no column has tables of its own: what an input of a million rows takes is about
/// its size. Rows are ``EncodedRow``s.
///
/// `@unchecked Sendable` because the memory is written before the initializer returns and only read
/// afterwards.
public final class RowArena: @unchecked Sendable {
  /// Which cell belongs to which field.
  public let layouts: RowLayouts
  private let large: LargeMemory
  private let memory: UnsafeMutablePointer<UInt8>
  private let starts: [Int]

  /// An arena whose rows begin at `starts`, one more entry than there are rows; `write` fills its memory.
  public init(layouts: RowLayouts, starts: [Int], write: (UnsafeMutablePointer<UInt8>) -> Void) {
    self.layouts = layouts
    self.starts = starts
    large = LargeMemory(byteCount: (starts.last ?? 0) + EncodedRow.slack)
    memory = large.base
    write(memory)
  }

  deinit { large.free() }

  /// The number of rows.
  public var rowCount: Int { starts.count - 1 }

  /// A row's cells, good as long as the arena.
  @inline(__always)
  public func row(_ row: Int) -> EncodedRow { EncodedRow(base: memory + starts[row]) }

  /// Reads a byte of each cache line of a row, or of most of a long one.
  @inline(__always)
  func touch(_ row: Int) -> UInt8 {
    let (start, last) = (starts[row], starts[row + 1] - 1)
    return memory[start] | memory[min(start + 64, last)] | memory[min(start + 128, last)] | memory[last]
  }

  /// Lends the cells of all fields in a row, by field; none where the row has no such cell.
  @inline(__always)
  public func withCells(
    of row: Int, _ body: (UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    let row = self.row(row)
    let layout = row.layout
    withUnsafeTemporaryAllocation(of: UnsafeBufferPointer<UInt8>.self, capacity: layouts.fieldCount) {
      cells in
      cells.initialize(repeating: UnsafeBufferPointer(start: nil, count: 0))
      row.forEachCell(of: layouts.widths[layout]) { cells[layouts.field(of: $0, in: layout)] = $1 }
      body(cells)
    }
  }

  /// The bytes of a field's cell in a row, good as long as the arena.
  @inline(__always)
  public func cell(of field: Int, row: Int) -> UnsafeBufferPointer<UInt8> {
    layouts.cell(of: field, in: self.row(row))
  }
}
