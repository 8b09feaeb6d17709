/// Tells which parts of a date of birth are known.
enum DateParts {
  /// Whether a date of eight digits has all of year, month and day that lie in a range of its digits; parts that are not
  /// known are zeros.
  static func areKnown(of date: Span<UInt8>, in digits: Range<Int>) -> Bool {
    if date.count != 8 { return false }
    for part in [0..<4, 4..<6, 6..<8] where digits.contains(part.lowerBound) {
      var isKnown = false
      for index in part where date[index] != UInt8(ascii: "0") { isKnown = true }
      if !isKnown { return false }
    }
    return true
  }
}
