import CByteScan

/// UTF-8 bytes written one after the other into memory that grows: what files are made of before they are written.
///
/// An array would check for uniqueness and room at each byte; here room is made once a cell, and bytes are stored
/// without a check. ``removeAll()`` keeps the memory, so that the next part of a file touches none that is new: half a
/// second for each gigabyte.
public struct ByteText: ~Copyable, @unchecked Sendable {
  // Unchecked because of the pointer: it is the value's alone, which cannot be copied.

  /// Bytes behind the last one that a short copy may store to.
  @usableFromInline static let slack = 16

  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  /// The number of bytes.
  @inlinable public var count: Int { length }

  /// An empty text with room for some bytes.
  public init(capacity: Int = 0) {
    self.capacity = capacity
    base = .allocate(capacity: capacity + ByteText.slack)
  }

  deinit { base.deallocate() }

  /// Makes room for more bytes.
  @inlinable
  @inline(__always)
  public mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(by: more) }
  }

  @usableFromInline
  @inline(never)
  mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more, 256)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + ByteText.slack)
    grown.update(from: base, count: count)
    base.deallocate()
    base = grown
  }

  /// Forgets the bytes and keeps the memory.
  public mutating func removeAll() { length = 0 }

  /// Hands over the text, and leaves an empty one.
  public mutating func take() -> ByteText {
    let taken = consume self
    self = ByteText()
    return taken
  }

  /// Lends the bytes.
  public borrowing func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// A copy of the bytes.
  public var array: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Appends a byte.
  @inlinable
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    length &+= 1
  }

  /// Appends bytes.
  @inlinable
  @inline(__always)
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    byte_copy(base + count, start, bytes.count)
    length &+= bytes.count
  }

  /// Appends bytes that were made before.
  @inlinable
  @inline(__always)
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends words of our own.
  @inlinable
  @inline(__always)
  public mutating func append(_ words: StaticString) {
    append(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  /// Appends a text.
  public mutating func append(text: String) {
    var utf8 = text
    utf8.withUTF8 { append($0) }
  }

  /// Appends bytes as a JSON string holds them up to the first that may need an escape, and returns their number.
  @inlinable
  @inline(__always)
  public mutating func appendPlainJSON(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    reserve(bytes.count)
    let plain = byte_copy_json(base + count, start, bytes.count)
    length &+= plain
    return plain
  }

  /// Appends a cell that needs no quotes, and says whether it was one; else nothing is appended.
  @inline(__always)
  mutating func appendPlainCell(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, quote: UInt8
  ) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    reserve(bytes.count)
    guard byte_copy_csv(base + count, start, bytes.count, delimiter, quote) == bytes.count else {
      return false
    }
    length &+= bytes.count
    return true
  }
}

extension ByteText {
  /// Appends an integer in decimal digits.
  public mutating func append(integer: Int) { append(scaled: integer, decimals: 0) }

  /// Appends a number that is given as a whole number of its last decimal: 411 with two decimals is `4.11`.
  public mutating func append(scaled: Int, decimals: Int) {
    // A sign, a point and twenty digits, or as many as there are decimals.
    reserve(24 + decimals)
    if scaled < 0 { append(UInt8(ascii: "-")) }
    let digits = max(ByteText.digitCount(scaled.magnitude), decimals + 1)
    var rest = scaled.magnitude
    var place = length + digits + (decimals > 0 ? 1 : 0)
    length = place
    for digit in 0..<digits {
      if digit == decimals, decimals > 0 {
        place -= 1
        base[place] = UInt8(ascii: ".")
      }
      place -= 1
      base[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  private static func digitCount(_ magnitude: UInt) -> Int {
    var (count, rest) = (1, magnitude)
    while rest >= 10 {
      count += 1
      rest /= 10
    }
    return count
  }
}
