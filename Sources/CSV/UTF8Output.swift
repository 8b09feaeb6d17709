import CByteScan

/// Writes UTF-8 into memory that was reserved for the most there can be.
struct UTF8Output {
  private let base: UnsafeMutablePointer<UInt8>
  private var count = 0

  /// Reserves memory; whoever calls ``finish()`` owns it.
  init(capacity: Int) {
    base = .allocate(capacity: max(capacity, 1))
  }

  /// What was written; the caller deallocates it.
  func finish() -> UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }

  /// Writes text that is ASCII and, above it, Windows-1252 or (`repairing`) UTF-8 with broken bytes in
  /// Windows-1252.
  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, repairing: Bool) {
    guard let start = text.baseAddress else { return }
    var index = 0
    while index < text.count {
      let plain = byte_scan_ascii_prefix(start + index, text.count - index)
      append(start + index, plain)
      index += plain
      while index < text.count, text[index] >= 0x80 {
        let length = repairing ? UTF8Census.sequenceLength(start + index, text.count - index) : 0
        if length > 0 {
          append(start + index, length)
        } else {
          append(scalar: Windows1252.scalar(text[index]))
        }
        index += max(length, 1)
      }
    }
  }

  /// Writes one scalar value, which must not be a surrogate.
  @inline(__always)
  mutating func append(scalar: UInt32) {
    switch scalar {
    case ..<0x80:
      append(byte: scalar)
    case ..<0x800:
      append(byte: 0xC0 | scalar >> 6)
      append(byte: 0x80 | scalar & 0x3F)
    case ..<0x10000:
      append(byte: 0xE0 | scalar >> 12)
      append(byte: 0x80 | scalar >> 6 & 0x3F)
      append(byte: 0x80 | scalar & 0x3F)
    default:
      append(byte: 0xF0 | scalar >> 18)
      append(byte: 0x80 | scalar >> 12 & 0x3F)
      append(byte: 0x80 | scalar >> 6 & 0x3F)
      append(byte: 0x80 | scalar & 0x3F)
    }
  }

  private mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    (base + count).update(from: bytes, count: length)
    count += length
  }

  @inline(__always)
  private mutating func append(byte: UInt32) {
    base[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
  }
}
