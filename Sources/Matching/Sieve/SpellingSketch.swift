import Records
import Similarity

/// A string in sixteen bytes: its letters, its beginning and its length, which bound how alike it is to another.
struct SpellingSketch: Sendable {
  /// Which letters it has.
  let bag: UInt64
  /// Its first four bytes, the first lowest, and zeros.
  let prefix: UInt32
  /// Its bytes, 255 for more.
  let count: UInt8
  /// How many of them are spaces.
  let spaces: UInt8

  /// Everything of a letter bag but what is neither letter nor digit: spaces among others.
  static let withoutSpaces = ~(UInt64(3) << 62)

  /// The sketch of a string.
  init(_ bytes: Span<UInt8>) {
    bag = LetterBag(bytes).bits
    var prefix: UInt32 = 0
    for index in 0..<min(4, bytes.count) { prefix |= UInt32(bytes[index]) << UInt32(8 * index) }
    self.prefix = prefix
    count = UInt8(min(bytes.count, 255))
    var spaces = 0
    for index in 0..<bytes.count where bytes[index] == UInt8(ascii: " ") { spaces += 1 }
    self.spaces = UInt8(min(spaces, 255))
  }

  /// The low four bits of each of the first four bytes: where they are equal the bytes may be.
  var beginning: UInt16 {
    var packed: UInt32 = 0
    for place in 0..<UInt32(4) { packed |= (prefix >> (8 * place) & 15) << (4 * place) }
    return UInt16(packed)
  }

  /// The length without spaces.
  @inline(__always)
  var joinedCount: Int { Int(count) &- Int(spaces) }

  /// The length of the common prefix, up to four; never less.
  @inline(__always)
  func commonPrefix(_ other: SpellingSketch) -> Int {
    let difference = prefix ^ other.prefix
    return difference == 0 ? 4 : difference.trailingZeroBitCount >> 3
  }

  /// The least OSA distance to another string; 0 where lengths are not known.
  @inline(__always)
  func leastDistance(_ other: SpellingSketch) -> Int {
    if count == 255 || other.count == 255 { return 0 }
    let letters = max((bag & ~other.bag).nonzeroBitCount, (other.bag & ~bag).nonzeroBitCount)
    return max(letters, abs(Int(count) &- Int(other.count)))
  }

  /// Whether the Jaro–Winkler similarity to another string may reach the floor's threshold.
  @inline(__always)
  func mayReach(_ floor: JaroWinklerFloor, _ other: SpellingSketch) -> Bool {
    floor.mayBeReached(
      bag, other.bag, (Int(count), Int(other.count)), commonPrefix: commonPrefix(other))
  }
}
