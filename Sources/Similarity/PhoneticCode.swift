/// A phonetic code of at most eight bytes, packed into a word: a blocking key without an allocation.
///
/// Codes order as their letters do, a prefix before what it begins.
public struct PhoneticCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The most bytes that a code holds.
  public static let capacity = 8

  /// The letters from the highest byte down, zeros behind them.
  public let rawValue: UInt64

  /// The code of the letters in a word, the first in the highest byte and zeros behind the last.
  @inlinable
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The number of letters, 0…8.
  @inlinable
  public var count: Int {
    PhoneticCode.capacity &- rawValue.trailingZeroBitCount / 8
  }

  /// Whether there is no letter.
  @inlinable
  public var isEmpty: Bool {
    rawValue == 0
  }

  /// The letter at a place, 0 behind the last one.
  ///
  /// - Precondition: `0 <= place < 8`.
  @inlinable
  public subscript(place: Int) -> UInt8 {
    precondition((0..<PhoneticCode.capacity).contains(place), "a phonetic code has eight places")
    return UInt8(truncatingIfNeeded: rawValue &>> UInt64(56 &- 8 &* place))
  }

  /// The code's first letters; all of it where it has no more.
  ///
  /// - Precondition: `count >= 0`.
  @inlinable
  public func prefix(_ count: Int) -> PhoneticCode {
    precondition(count >= 0, "a prefix has no negative length")
    return PhoneticCode(rawValue: rawValue & ~(UInt64.max >> UInt64(8 * min(count, 8))))
  }

  /// The letters as text.
  public var description: String {
    String(decoding: (0..<count).map { self[$0] }, as: UTF8.self)
  }

  /// Whether a code's letters come before another's.
  @inlinable
  public static func < (left: PhoneticCode, right: PhoneticCode) -> Bool {
    left.rawValue < right.rawValue
  }
}
