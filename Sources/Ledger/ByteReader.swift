/// Reads what ``ByteWriter`` wrote; whatever does not fit is told as damage, and nothing is read beyond the end.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// Bytes that must stay where they are as long as they are read.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The number of bytes that are left.
  var left: Int { bytes.count - place }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) throws(LedgerDamage) -> Number {
    let size = MemoryLayout<Number>.size
    guard left >= size else { throw LedgerDamage("it ends too early") }
    defer { place += size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self))
  }

  mutating func varint() throws(LedgerDamage) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw LedgerDamage("a number does not end")
  }

  mutating func number(after last: UInt32) throws(LedgerDamage) -> UInt32 {
    let coded = try varint()
    let distance = Int64(bitPattern: coded >> 1) ^ -Int64(bitPattern: coded & 1)
    let (sum, overflow) = Int64(last).addingReportingOverflow(distance)
    guard !overflow, let number = UInt32(exactly: sum) else {
      throw LedgerDamage("a number is out of its range")
    }
    return number
  }

  /// A number of things that take at least some bytes each, so that no memory is taken for what cannot be there.
  mutating func count(ofAtLeast size: Int) throws(LedgerDamage) -> Int {
    guard let count = Int(exactly: try varint()), count <= left / max(size, 1) else {
      throw LedgerDamage("a count is out of its range")
    }
    return count
  }

  mutating func raw(_ count: Int) throws(LedgerDamage) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= left else { throw LedgerDamage("it ends too early") }
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }

  mutating func text() throws(LedgerDamage) -> String {
    let count = try count(ofAtLeast: 1)
    return String(decoding: try raw(count), as: UTF8.self)
  }
}
