/// Compares dates of which a part is not known, written as zeros: `19760000`, `00000412`.
///
/// What is not known says nothing, above all not that two people have it in common.
enum PartialDates {
  /// What the known parts of two dates say.
  enum Agreement {
    /// Two parts are known of both, and equal.
    case twoParts
    /// One part is known of both and equal, or none is known of both.
    case little
    /// A part that is known of both differs.
    case different
  }

  /// What two dates of eight digits say; nil where all parts of both are known.
  static func agreement(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Agreement? {
    if left.count != 8 || right.count != 8 { return nil }
    var knownCount = 0
    var equalCount = 0
    for part in [0..<4, 4..<6, 6..<8] {
      let one = left.extracting(part)
      let other = right.extracting(part)
      if isZero(one) || isZero(other) { continue }
      knownCount += 1
      if one.equals(other) { equalCount += 1 }
    }
    if knownCount == 3 { return nil }
    return equalCount < knownCount ? .different : knownCount == 2 ? .twoParts : .little
  }

  private static func isZero(_ digits: Span<UInt8>) -> Bool {
    for index in 0..<digits.count where digits[index] != UInt8(ascii: "0") { return false }
    return true
  }
}
