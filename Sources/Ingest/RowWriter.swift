import Glibc
import Records

/// Encodes rows into the memory of a ``RowBatch``.
///
/// Unsafe memory because every byte of the input goes through here: with arrays an append a cell takes ten
/// times as long as the copy of its few bytes.
struct RowWriter: ~Copyable {
  /// Cells are copied by so many bytes, the last of which may lie beyond them.
  private static let stride = 16

  /// The number of cells of each row.
  let width: Int
  private var large: LargeMemory
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var rowStart = 0
  private var end = 0
  private var place = 0
  private var starts: [UInt32] = [0]
  private var rowNumbers: [UInt32] = []
  private var rejected: [RowBatch.RejectedLine] = []
  private var counts = RowBatch.Counts()
  private var contentHashes: [UInt64] = []
  private let sketches: ColumnSketches
  private let plan: Plan

  /// What a source's rows are like, as far as it is known before they are read.
  struct Plan: Sendable {
    /// The number of the rows' layout.
    let layout: Int
    /// The hashes that the sketch of each column need not look beyond.
    let sketchLimits: [UInt64]
    /// The cell that is likely to be the record's id, and so no content.
    let likelyID: Int?
  }

  /// A writer of an input's rows, with room for `capacity` bytes to begin with.
  init(_ plan: Plan, capacity: Int) {
    self.plan = plan
    width = plan.sketchLimits.count
    sketches = ColumnSketches(limits: plan.sketchLimits)
    self.capacity = capacity + EncodedRow.prefixLength + width + Self.stride
    large = LargeMemory(byteCount: self.capacity)
    memory = large.base
    beginRow()
  }

  /// The number of rows accepted so far.
  var rowCount: Int { rowNumbers.count }

  /// The number of rows seen so far, rejected ones counted.
  var seenCount: UInt32 { counts.seen }

  /// The number of bytes written so far.
  var byteCount: Int { rowStart }

  /// Appends one cell of the row that ``endRow(isShort:)`` completes.
  ///
  /// - Parameter limit: The end of the memory around the cell, up to which reading is allowed.
  @inline(__always)
  mutating func append(_ cell: UnsafeBufferPointer<UInt8>, limit: UnsafePointer<UInt8>? = nil) {
    let length = cell.count
    if _slowPath(end &+ length &+ 4 &+ Self.stride > capacity) { grow(by: length) }
    let lengths = memory + (rowStart &+ EncodedRow.prefixLength)
    place &+= 1
    guard let source = cell.baseAddress, length > 0 else {
      lengths[place &- 1] = 0
      return
    }
    if _slowPath(length >= Int(EncodedRow.longCell)) {
      lengths[place &- 1] = EncodedRow.longCell
      let bytes = UInt32(truncatingIfNeeded: length).littleEndian
      UnsafeMutableRawPointer(memory + end).storeBytes(of: bytes, as: UInt32.self)
      end &+= 4
    } else {
      lengths[place &- 1] = UInt8(truncatingIfNeeded: length)
    }
    // Cells are short: sixteen bytes at once, whatever lies behind them, in place of a call of memcpy.
    if let limit, source + ((length &+ Self.stride &- 1) & ~(Self.stride &- 1)) <= limit {
      let target = UnsafeMutableRawPointer(memory + end)
      var copied = 0
      while copied < length {
        target.storeBytes(
          of: UnsafeRawPointer(source).loadUnaligned(fromByteOffset: copied, as: SIMD16<UInt8>.self),
          toByteOffset: copied, as: SIMD16<UInt8>.self)
        copied &+= Self.stride
      }
    } else {
      memcpy(memory + end, source, length)
    }
    end &+= length
  }

  /// Appends an empty cell.
  @inline(__always)
  mutating func appendEmpty() { append(UnsafeBufferPointer(start: nil, count: 0)) }

  /// Completes the row whose cells were appended; one without a single value is counted and left out.
  mutating func endRow(isShort: Bool = false) {
    counts.seen += 1
    if end - rowStart == EncodedRow.prefixLength + width {
      counts.empty += 1
      return beginRow()
    }
    let row = UInt32(truncatingIfNeeded: rowNumbers.count)
    var content: UInt64 = 0
    EncodedRow(base: memory + rowStart).forEachCell(of: width) { place, cell in
      let hash = cell.isEmpty ? 0 : ByteHash.hash(cell)
      if !cell.isEmpty { sketches.insert(hash, row: row, column: place) }
      if place != plan.likelyID { content = ByteHash.mix(content, hash) }
    }
    contentHashes.append(content)
    rowNumbers.append(counts.seen)
    if isShort { counts.short += 1 }
    rowStart = end
    starts.append(UInt32(end))
    beginRow()
  }

  /// Takes back the cells of a row that was begun and counts it as rejected.
  mutating func rejectRow(line: Int, reason: String, raw: String) {
    counts.seen += 1
    rejected.append(RowBatch.RejectedLine(line: line, reason: reason, raw: raw))
    beginRow()
  }

  /// The rows written, in memory of their size.
  consuming func finish() -> RowBatch {
    RowBatch(
      memory: large.trimmed(to: end + EncodedRow.slack), starts: starts, rowNumbers: rowNumbers,
      rejected: rejected, counts: counts,
      contentHashes: contentHashes, sketches: sketches)
  }

  private mutating func beginRow() {
    place = 0
    end = rowStart &+ EncodedRow.prefixLength &+ width
    if end &+ Self.stride > capacity { grow(by: 0) }
    memory[rowStart] = UInt8(truncatingIfNeeded: plan.layout)
    memory[rowStart &+ 1] = UInt8(truncatingIfNeeded: plan.layout >> 8)
  }

  private mutating func grow(by length: Int) {
    capacity = max(capacity * 3 / 2, end + length + 4 + EncodedRow.prefixLength + width + Self.stride)
    let larger = LargeMemory(byteCount: capacity)
    memcpy(larger.base, memory, end)
    large.free()
    large = larger
    memory = larger.base
  }
}
