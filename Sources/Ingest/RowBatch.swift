/// Rows of one input as read, cell after cell in one arena: what sources hand to the ``RowCollector``.
///
/// Every row has ``width`` cells. About a million cells' worth of copying costs 20 ms, which buys that a
/// batch outlives the memory it was read from.
struct RowBatch: Sendable {
  /// Ends every cell in the arena, so that the arena alone tells two batches apart.
  static let cellEnd: UInt8 = 0x1F

  /// The number of cells of each row.
  let width: Int
  /// The cells' bytes, each followed by ``cellEnd``.
  private(set) var bytes: [UInt8] = []
  /// Where each cell ends in ``bytes``, before its ``cellEnd``; row after row.
  private(set) var ends: [UInt32] = []
  /// The number of each row in its input, from 1, rejected rows counted.
  private(set) var rowNumbers: [UInt32] = []
  /// Rows that were refused, accepted ones not among them.
  private(set) var rejected: [RejectedLine] = []
  /// Rows that had fewer cells than the header and were filled up with empty ones.
  private(set) var shortRowCount = 0
  /// Rows without a single value, which are left out.
  private(set) var emptyRowCount = 0
  private var rowsSeen: UInt32 = 0

  /// A row that was refused; the line counts from where the batch begins.
  struct RejectedLine: Sendable {
    let line: Int
    let reason: String
    let raw: String
  }

  /// An empty batch of rows of `width` cells, counted from 1.
  init(width: Int) { self.width = width }

  /// The number of rows accepted.
  var rowCount: Int { rowNumbers.count }

  /// The number of the last row seen, rejected ones counted.
  var lastRowNumber: UInt32 { rowsSeen }

  /// Appends one cell of the row that ``endRow(isShort:)`` completes.
  @inline(__always)
  mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: cell)
    endCell()
  }

  /// Appends an empty cell.
  @inline(__always)
  mutating func appendEmpty() { endCell() }

  @inline(__always)
  private mutating func endCell() {
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    bytes.append(Self.cellEnd)
  }

  /// Completes the row whose cells were appended; one without a single value is counted and left out.
  mutating func endRow(isShort: Bool = false) {
    let start = rowCount == 0 ? 0 : Int(ends[rowCount * width - 1]) + 1
    guard bytes.count - start > width else {
      removeOpenRow()
      rowsSeen += 1
      emptyRowCount += 1
      return
    }
    rowsSeen += 1
    rowNumbers.append(rowsSeen)
    if isShort { shortRowCount += 1 }
  }

  /// Takes back the cells of a row that was begun and counts it as rejected.
  mutating func rejectRow(line: Int, reason: String, raw: String) {
    removeOpenRow()
    rowsSeen += 1
    rejected.append(RejectedLine(line: line, reason: reason, raw: raw))
  }

  private mutating func removeOpenRow() {
    let kept = rowCount * width
    guard ends.count > kept else { return }
    ends.removeLast(ends.count - kept)
    bytes.removeLast(bytes.count - (ends.last.map { Int($0) + 1 } ?? 0))
  }

  /// Counts rows from another number on, once the number of rows before the batch is known.
  mutating func shiftRowNumbers(by rowsBefore: UInt32) {
    guard rowsBefore > 0 else { return }
    rowsSeen += rowsBefore
    for index in rowNumbers.indices { rowNumbers[index] += rowsBefore }
  }

  /// Calls `body` with the bytes of each cell of a column, from the first row to the last.
  @inline(__always)
  func forEachCell(ofColumn column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { arena in
      ends.withUnsafeBufferPointer { ends in
        var cell = column
        for _ in 0..<rowCount {
          let start = cell == 0 ? 0 : Int(ends[cell - 1]) + 1
          body(UnsafeBufferPointer(rebasing: arena[start..<Int(ends[cell])]))
          cell += width
        }
      }
    }
  }
}
