import Records

/// Consecutive rows of one input as read, each an ``EncodedRow``: what sources hand to the ``RowCollector``.
///
/// `@unchecked Sendable` because the memory is complete when the batch is made and only read afterwards.
final class RowBatch: @unchecked Sendable {
  /// A row that was refused; the line counts from where the batch begins.
  struct RejectedLine: Sendable {
    let line: Int
    let reason: String
    let raw: String
  }

  /// What was counted while the rows were read.
  struct Counts: Sendable {
    /// Rows that had fewer cells than the header and were filled up with empty ones.
    var short = 0
    /// Rows without a single value, which are left out.
    var empty = 0
    /// Rows seen, refused ones among them.
    var seen: UInt32 = 0
  }

  /// Where each row begins in the memory, and where the last one ends.
  let starts: [UInt32]
  /// The number of each row in the batch, from 1, rejected rows counted.
  let rowNumbers: [UInt32]
  /// Rows that were refused, accepted ones not among them.
  let rejected: [RejectedLine]
  /// What was counted.
  let counts: Counts
  /// What the cells of each column are like.
  let sketches: ColumnSketches
  private let memory: UnsafeMutablePointer<UInt8>

  /// A batch that owns its memory.
  init(
    memory: UnsafeMutablePointer<UInt8>, starts: [UInt32], rowNumbers: [UInt32], rejected: [RejectedLine],
    counts: Counts, sketches: ColumnSketches
  ) {
    self.memory = memory
    self.starts = starts
    self.rowNumbers = rowNumbers
    self.rejected = rejected
    self.counts = counts
    self.sketches = sketches
  }

  deinit { memory.deallocate() }

  /// The number of rows accepted.
  var rowCount: Int { rowNumbers.count }

  /// Calls `body` with the bytes of each row's cells and their lengths, the same for any layout.
  func forEachRow(_ body: (UnsafeRawBufferPointer) -> Void) {
    for row in 0..<rowCount {
      let start = Int(starts[row]) + EncodedRow.prefixLength
      body(UnsafeRawBufferPointer(start: memory + start, count: Int(starts[row + 1]) - start))
    }
  }

  /// Where a row begins, good as long as the batch.
  func address(of row: Int) -> UnsafePointer<UInt8> { UnsafePointer(memory + Int(starts[row])) }
}
