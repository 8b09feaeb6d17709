/// Writes numbers and texts as bytes, little-endian.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A number in groups of seven bits, the lowest first (LEB128): one byte below 128.
  mutating func add(varint number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number by its distance from the one before, near ones short: small after zigzag.
  mutating func add(_ number: UInt32, after last: UInt32) {
    let distance = Int64(number) - Int64(last)
    add(varint: UInt64(bitPattern: distance << 1 ^ distance >> 63))
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Bytes with their length before them.
  mutating func add(_ text: [UInt8]) {
    add(varint: UInt64(text.count))
    bytes.append(contentsOf: text)
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }
}
