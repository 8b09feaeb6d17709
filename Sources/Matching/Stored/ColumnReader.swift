import Records

/// Reads what ``ColumnWriter`` wrote; whatever does not fit is damage, and nothing is read beyond the end.
struct ColumnReader {
  private let bytes: [UInt8]
  private let end: Int
  private var place = 0

  /// Checks the sum of all bytes and the version.
  init(_ bytes: [UInt8], version: UInt64) throws(FullRunReason) {
    self.bytes = bytes
    end = bytes.count - 8
    guard end >= 8 else { throw .damaged }
    place = end
    let sum = try integer()
    guard sum == ColumnReader.checksum(bytes[..<(bytes.count - 8)]) else { throw .damaged }
    place = 0
    guard try integer() == version else { throw .otherVersion }
  }

  /// A hash of bytes: for damage, not for forgery.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { ByteHash.hash($0, seed: 0x57_0EED) }
  }

  mutating func integer() throws(FullRunReason) -> UInt64 {
    guard place + 8 <= bytes.count else { throw .damaged }
    defer { place += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
  }

  mutating func number() throws(FullRunReason) -> Double { Double(bitPattern: try integer()) }

  mutating func int() throws(FullRunReason) -> Int { Int(Int64(bitPattern: try integer())) }

  /// A number of things that take at least some bytes each, so that no memory is taken for what cannot be there.
  mutating func count(ofAtLeast size: Int) throws(FullRunReason) -> Int {
    let count = try integer()
    guard count <= UInt64(max(0, end - place) / max(size, 1)) else { throw .damaged }
    return Int(count)
  }

  mutating func text() throws(FullRunReason) -> String {
    String(decoding: try column(of: UInt8.self), as: UTF8.self)
  }

  /// A column of numbers, of so many if that is known.
  mutating func column<Number: BitwiseCopyable>(
    of type: Number.Type, count expected: Int? = nil
  ) throws(FullRunReason) -> [Number] {
    let size = MemoryLayout<Number>.stride
    let count = try count(ofAtLeast: size)
    if let expected, expected != count { throw .damaged }
    defer { place += count * size }
    if count == 0 { return [] }
    return bytes.withUnsafeBytes { bytes in
      [Number](unsafeUninitializedCapacity: count) { target, filled in
        UnsafeMutableRawBufferPointer(target).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count * size]))
        filled = count
      }
    }
  }
}
