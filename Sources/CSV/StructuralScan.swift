import CByteScan

/// Walks the bytes that can end a cell (delimiter, quote, LF, CR), 64 bytes to a mask.
///
/// Unsafe because it runs for every cell of a file: the caller keeps the `end` bytes behind `base` alive and
/// unchanged.
struct StructuralScan {
  private let base: UnsafePointer<UInt8>
  private let end: Int
  private let delimiter: UInt8
  private let quote: UInt8
  /// Where the block of `mask` starts.
  private var block: Int
  /// The structural bytes of the block that are still ahead.
  private var mask: UInt64

  /// Starts before the byte at `offset`.
  ///
  /// Without a quote the delimiter stands in for it, so that no quote is ever met.
  init(base: UnsafePointer<UInt8>, end: Int, dialect: CSVDialect, from offset: Int) {
    self.base = base
    self.end = end
    self.delimiter = dialect.delimiter
    self.quote = dialect.quote ?? dialect.delimiter
    self.block = offset
    self.mask = 0
    seek(to: offset)
  }

  /// The offset of the next structural byte, which is then behind; `end` when there is none.
  @inline(__always)
  mutating func next() -> Int {
    while mask == 0 {
      block &+= Int(BYTE_SCAN_BLOCK)
      guard block < end else { return end }
      mask = loadMask()
    }
    let offset = block &+ mask.trailingZeroBitCount
    mask &= mask &- 1
    return offset
  }

  /// Goes on, or back, to the byte at `offset`.
  mutating func seek(to offset: Int) {
    block = offset
    mask = offset < end ? loadMask() : 0
  }

  @inline(__always)
  private func loadMask() -> UInt64 {
    let left = end &- block
    if _fastPath(left >= Int(BYTE_SCAN_BLOCK)) {
      return byte_scan_structural(base + block, delimiter, quote)
    }
    return byte_scan_structural_tail(base + block, left, delimiter, quote)
  }
}
