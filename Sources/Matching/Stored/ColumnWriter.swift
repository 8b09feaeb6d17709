/// Writes columns of numbers as bytes, little-endian, each with its length before it.
struct ColumnWriter {
  private(set) var bytes: [UInt8] = []

  /// Begins with the version of what follows.
  init(version: UInt64) { add(version) }

  mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: Double) { add(number.bitPattern) }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// A column of numbers.
  mutating func add<Number: BitwiseCopyable>(_ column: [Number]) {
    add(UInt64(column.count))
    column.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// All that was written, with a checksum behind it.
  consuming func finish() -> [UInt8] {
    add(ColumnReader.checksum(bytes[...]))
    return bytes
  }
}
