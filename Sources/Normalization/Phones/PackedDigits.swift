/// A short string of decimal digits, packed four bits each, with its leading zeros.
///
/// Holds at most 32 digits, and is a plain value: copying, comparing and hashing one touch no memory but its
/// own.
public struct PackedDigits: Hashable, Sendable {
  /// Digits beyond the sixteenth from the right.
  private(set) var high: UInt64 = 0
  /// The sixteen last digits, the last one in the lowest four bits.
  private(set) var low: UInt64 = 0
  private var storedCount: UInt8 = 0

  /// Count of digits, 0...32.
  public private(set) var count: Int {
    get { Int(storedCount) }
    set { storedCount = UInt8(truncatingIfNeeded: newValue) }
  }

  /// The largest count of digits that fit.
  public static let capacity = 32

  /// Makes an empty string.
  public init() {}

  /// Makes a string of up to sixteen digits from their packed form.
  init(packed: UInt64, count: Int) {
    low = packed
    self.count = count
  }

  /// Makes a string of the ASCII digits among the bytes; everything else, and digits beyond the capacity, is
  /// left out.
  public init(asciiDigitsOf bytes: some Sequence<UInt8>) {
    for byte in bytes where Self.isDigit(byte) { append(byte & 15) }
  }

  /// Appends a digit 0...9; without effect when the string is full.
  mutating func append(_ digit: UInt8) {
    guard count < Self.capacity else { return }
    high = high << 4 | low >> 60
    low = low << 4 | UInt64(digit)
    count += 1
  }

  /// Whether a byte is one of the ASCII digits.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Appends all digits of another string.
  mutating func append(_ other: PackedDigits) {
    for index in 0..<other.count { append(other[index]) }
  }

  /// The digit 0...9 at an index counted from the left.
  public subscript(index: Int) -> UInt8 {
    let fromRight = count - 1 - index
    let word = fromRight < 16 ? low : high
    return UInt8(truncatingIfNeeded: word >> UInt64((fromRight & 15) * 4)) & 15
  }

  /// The string without its first digits.
  func dropFirst(_ dropped: Int) -> PackedDigits {
    var rest = self
    rest.count = max(0, count - dropped)
    if rest.count < 16 {
      rest.high = 0
      rest.low &= (1 << UInt64(rest.count * 4)) &- 1
    } else if rest.count < 32 {
      rest.high &= (1 << UInt64((rest.count - 16) * 4)) &- 1
    }
    return rest
  }

  /// The string's first digits.
  func prefix(_ length: Int) -> PackedDigits {
    var first = PackedDigits()
    for index in 0..<min(length, count) { first.append(self[index]) }
    return first
  }

  /// Whether the first digits are those of another string.
  func hasPrefix(_ prefix: PackedDigits) -> Bool {
    guard prefix.count <= count else { return false }
    return (0..<prefix.count).allSatisfy { self[$0] == prefix[$0] }
  }

  /// Whether all digits are the same one.
  var isOneDigitRepeated: Bool {
    guard count > 0 else { return false }
    let first = UInt64(self[0]) &* 0x1111_1111_1111_1111
    let lowMask = count < 16 ? (1 << UInt64(count * 4)) &- 1 : UInt64.max
    guard count > 16 else { return low == first & lowMask }
    let highMask = count < 32 ? (1 << UInt64((count - 16) * 4)) &- 1 : UInt64.max
    return low == first && high == first & highMask
  }

  /// Appends the digits as ASCII; allocates nothing if the array has room.
  public func append(to bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(self[index] | 0x30) }
  }
}

extension PackedDigits: CustomStringConvertible, ExpressibleByStringLiteral {
  /// The digits as text, "5125550142".
  public var description: String {
    String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count { buffer[index] = self[index] | 0x30 }
      return count
    }
  }

  /// Makes a string of the ASCII digits of a literal.
  public init(stringLiteral value: String) { self.init(asciiDigitsOf: value.utf8) }
}

extension PackedDigits: Comparable {
  /// Orders by length, then by value: the order of numbers without leading zeros.
  public static func < (left: PackedDigits, right: PackedDigits) -> Bool {
    (left.count, left.high, left.low) < (right.count, right.high, right.low)
  }
}
