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

  /// Whether the length is known, and short enough for the tables of ``JaroWinklerFloor``.
  @inline(__always)
  var isShort: Bool { count < JaroWinklerFloor.lengths }

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

/// How many letters two strings must share, by their lengths and common prefix, to be as alike as a threshold asks.
///
/// A table of five kilobytes in place of three divisions a pair.
final class JaroWinklerFloor: @unchecked Sendable {
  /// Strings of at least so many bytes are taken for alike.
  static let lengths = 32

  // Unchecked because of the pointer: what it points to is written by the initializer alone.
  private let leastMatches: UnsafeMutablePointer<UInt8>

  /// The floor of a threshold, 0…1.
  init(_ threshold: Double) {
    let lengths = JaroWinklerFloor.lengths
    leastMatches = .allocate(capacity: 5 * lengths * lengths)
    leastMatches.initialize(repeating: .max, count: 5 * lengths * lengths)
    for prefix in 0...4 {
      for one in 1..<lengths {
        for other in 1..<lengths {
          let least = (1...min(one, other)).first {
            JaroWinklerFloor.greatest(matches: $0, (one, other), commonPrefix: prefix) >= threshold
          }
          leastMatches[(prefix * lengths + one) * lengths + other] = UInt8(least ?? Int(UInt8.max))
        }
      }
    }
  }

  deinit { leastMatches.deallocate() }

  /// Whether two strings may reach the threshold; never false for two that do.
  @inline(__always)
  func mayBeReached(_ bag: UInt64, _ other: UInt64, _ counts: (Int, Int), commonPrefix: Int) -> Bool {
    if max(counts.0, counts.1) >= JaroWinklerFloor.lengths { return true }
    let matches = min(
      counts.0 &- (bag & ~other).nonzeroBitCount, counts.1 &- (other & ~bag).nonzeroBitCount)
    let place = (commonPrefix &* JaroWinklerFloor.lengths &+ counts.0) &* JaroWinklerFloor.lengths &+ counts.1
    return matches >= Int(leastMatches[place])
  }

  /// The similarity without transpositions, in the operations and the order of ``JaroWinkler``.
  private static func greatest(matches: Int, _ counts: (Int, Int), commonPrefix: Int) -> Double {
    let m = Double(matches)
    let jaro = (m / Double(counts.0) + m / Double(counts.1) + 1) / 3
    guard jaro > JaroWinkler.boostThreshold else { return jaro }
    return jaro + Double(commonPrefix) * JaroWinkler.prefixScale * (1 - jaro)
  }
}
