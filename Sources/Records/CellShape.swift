/// What a cell is made of: counts of its characters, by which a column's kind is told without reading its
/// words.
public struct CellShape: Sendable, Equatable {
  /// Bytes without white space at the ends.
  public private(set) var length = 0
  /// Letters; a letter of another script than ASCII's counts once.
  public private(set) var letterCount = 0
  /// Digits 0 to 9.
  public private(set) var digitCount = 0
  /// Words: runs without white space.
  public private(set) var wordCount = 0
  /// Characters that usually stand between the digits of telephone numbers and dates: `+ - . / ( )`.
  public private(set) var separatorCount = 0
  /// `@` characters.
  public private(set) var atCount = 0
  /// Whether a point stands after the last `@`, or anywhere where there is none.
  public private(set) var hasPoint = false
  /// Whether the first character is a digit.
  public private(set) var beginsWithDigit = false

  /// The shape of a value; a few nanoseconds a byte.
  public init(_ value: String) {
    var value = value
    value.withUTF8 { read($0) }
  }

  /// The shape of a value's bytes.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { read(bytes) }

  /// Whether there is nothing but digits.
  public var isNumber: Bool { digitCount > 0 && digitCount == length }

  /// Characters that are neither letters, digits, separators, `@` nor white space.
  public var otherCount: Int { length - letterCount - digitCount - separatorCount - atCount - spaceCount }

  private var spaceCount = 0

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var isInWord = false
    var pendingSpaces = 0
    for byte in bytes {
      // Bytes that go on with a character add nothing.
      if byte & 0xC0 == 0x80 { continue }
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isInWord = false
        if length > 0 { pendingSpaces += 1 }
        continue
      }
      if !isInWord { wordCount += 1 }
      isInWord = true
      spaceCount += pendingSpaces
      length += pendingSpaces
      pendingSpaces = 0
      count(byte)
    }
  }

  private mutating func count(_ byte: UInt8) {
    if length == 0 { beginsWithDigit = byte &- 0x30 < 10 }
    length += 1
    switch byte {
    case 0x30...0x39: digitCount += 1
    case 0x41...0x5A, 0x61...0x7A, 0x80...: letterCount += 1
    case UInt8(ascii: "@"):
      atCount += 1
      hasPoint = false
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"):
      separatorCount += 1
    case UInt8(ascii: "."):
      separatorCount += 1
      hasPoint = true
    default: break
    }
  }
}
