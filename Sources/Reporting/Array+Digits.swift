extension [UInt8] {
  /// Appends an integer in decimal digits.
  mutating func append(integer: Int) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    append(magnitude: integer.magnitude, digits: 1)
  }

  /// Appends a number that is given as a whole number of its last decimal: 411 with two decimals is `4.11`.
  mutating func append(scaled: Int, decimals: Int) {
    if scaled < 0 { append(UInt8(ascii: "-")) }
    var unit: UInt = 1
    for _ in 0..<decimals { unit *= 10 }
    let (whole, part) = scaled.magnitude.quotientAndRemainder(dividingBy: unit)
    append(magnitude: whole, digits: 1)
    if decimals > 0 {
      append(UInt8(ascii: "."))
      append(magnitude: part, digits: decimals)
    }
  }

  private mutating func append(magnitude: UInt, digits: Int) {
    let start = count
    var rest = magnitude
    repeat {
      append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0 || count - start < digits
    self[start...].reverse()
  }
}
