/// Which letters a byte string holds, in 64 bits, made once a value to rule out pairs without comparing them.
///
/// A class of bytes is counted in unary up to two: each of the 26 letters (either case) has two bits, so has
/// everything that is neither letter nor digit, each digit has one. Bytes from 0x80 on, as in UTF-8, share
/// the classes of the letters. Bits of one bag that another lacks are bytes that no alignment can match, so
/// counting them bounds every similarity of the two strings from above and every distance from below.
/// Merging classes and stopping at two only loosens the bounds; they never exclude a true result.
public struct LetterBag: Hashable, Sendable {
  /// The counts: letters in bits 0…51, digits in 52…61, everything else in 62 and 63.
  public let bits: UInt64

  /// The second bits of the classes that count to two.
  private static let seconds: UInt64 = 0x800A_AAAA_AAAA_AAAA

  /// The bag of a byte string.
  ///
  /// - Complexity: O(`bytes.count`).
  public init(_ bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { LetterBag($0) }
  }

  /// The bag of a byte string that the caller already holds as a pointer.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var bits: UInt64 = 0
    for byte in bytes {
      let first = UInt64(1) &<< LetterBag.firstBit(of: byte)
      bits |= first | ((bits & first) &<< 1 & LetterBag.seconds)
    }
    self.bits = bits
  }

  /// The smallest Levenshtein or optimal string alignment distance that two strings with these bags can have.
  ///
  /// A substitution replaces one byte of each string, an insertion or deletion touches one, a swap none: so
  /// each side's surplus needs an edit a byte.
  @inlinable
  public func leastDistance(to other: LetterBag) -> Int {
    max(surplus(over: other), other.surplus(over: self))
  }

  /// The greatest Jaro–Winkler similarity that two strings with these bags and lengths can have.
  ///
  /// - Parameters:
  ///   - other: The bag of the other string.
  ///   - counts: The lengths, in bytes, of this string and of the other.
  ///   - commonPrefix: The length of the strings' common prefix, where the caller knows it; 4 and more count
  ///     alike. Less makes the bound tighter.
  @inlinable
  public func greatestJaroWinkler(
    to other: LetterBag, counts: (Int, Int), commonPrefix: Int = JaroWinkler.longestPrefix
  ) -> Double {
    guard counts.0 > 0, counts.1 > 0 else { return counts.0 == counts.1 ? 1 : 0 }
    let matches = min(counts.0 &- surplus(over: other), counts.1 &- other.surplus(over: self))
    guard matches > 0 else { return 0 }
    // The operations of the similarity itself in the same order, each of which rounds monotonically: so the
    // bound also holds to the last bit.
    let m = Double(matches)
    let jaro = (m / Double(counts.0) + m / Double(counts.1) + 1) / 3
    let prefix = jaro > JaroWinkler.boostThreshold ? min(commonPrefix, JaroWinkler.longestPrefix) : 0
    return JaroWinkler.boosted(jaro, commonPrefix: prefix)
  }

  /// The least number of bytes of this string that find no equal byte in the other.
  @inlinable
  func surplus(over other: LetterBag) -> Int {
    (bits & ~other.bits).nonzeroBitCount
  }

  /// The place of the first bit of a byte's class.
  @inline(__always)
  private static func firstBit(of byte: UInt8) -> UInt64 {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    if letter < 26 { return UInt64(letter) &* 2 }
    let digit = byte &- UInt8(ascii: "0")
    if digit < 10 { return 52 &+ UInt64(digit) }
    return byte < 0x80 ? 62 : UInt64(byte & 0x1F) % 26 &* 2
  }
}
