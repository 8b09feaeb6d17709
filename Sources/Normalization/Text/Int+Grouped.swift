extension Int {
  /// The number with a comma between thousands, whatever the locale: `41,209`.
  public var grouped: String {
    // Written from its last digit into the end of a small buffer: explanations of groups hold a million of these.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 28) { digits in
      var place = 28
      var rest = magnitude
      var count = 0
      repeat {
        if count > 0, count % 3 == 0 {
          place -= 1
          digits[place] = UInt8(ascii: ",")
        }
        place -= 1
        digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        count += 1
      } while rest > 0
      if self < 0 {
        place -= 1
        digits[place] = UInt8(ascii: "-")
      }
      return String(decoding: digits[place...], as: UTF8.self)
    }
  }
}
