/// A phone number that a spreadsheet took for a quantity and wrote in its own way.
struct DamagedNumber {
  /// What was done to it.
  let damage: PhoneNumber.Damage
  /// The digits it had before; nil if some of them are gone.
  let digits: PackedDigits?
  /// Whether a plus stands before it.
  let hasPlus: Bool

  /// Recognises a whole cell such as `5.125550142E+09` or `5125550142.0`; nil for any other.
  ///
  /// - Parameter text: ASCII without spaces at either end.
  init?(_ text: [UInt8]) {
    var rest = text[...]
    hasPlus = rest.first == UInt8(ascii: "+")
    if hasPlus { rest = rest.dropFirst() }
    let whole = Self.takeDigits(&rest)
    var decimals = PackedDigits()
    if let point = rest.first, point == UInt8(ascii: ".") || point == UInt8(ascii: ",") {
      rest = rest.dropFirst()
      decimals = Self.takeDigits(&rest)
      guard decimals.count > 0 else { return nil }
    }
    guard whole.count > 0 else { return nil }
    if rest.isEmpty {
      guard whole.count >= 7, (1...2).contains(decimals.count), decimals.low == 0 else { return nil }
      damage = .trailingDecimal
      digits = whole
    } else {
      guard whole.count == 1, let exponent = Self.exponent(rest) else { return nil }
      damage = .spreadsheetExponent
      // With fewer decimals than powers of ten, digits were rounded away.
      digits = decimals.count == exponent ? Self.joined(whole, decimals) : nil
    }
  }

  private static func joined(_ left: PackedDigits, _ right: PackedDigits) -> PackedDigits {
    var joined = left
    joined.append(right)
    return joined
  }

  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> PackedDigits {
    let digits = rest.prefix { PackedDigits.isDigit($0) }
    rest = rest.dropFirst(digits.count)
    return PackedDigits(asciiDigitsOf: digits)
  }

  /// The value of `E+09`.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    guard let letter = text.first, letter | 0x20 == UInt8(ascii: "e") else { return nil }
    var rest = text.dropFirst()
    if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let digits = takeDigits(&rest)
    guard rest.isEmpty, (1...2).contains(digits.count) else { return nil }
    return digits.count == 1 ? Int(digits[0]) : Int(digits[0]) * 10 + Int(digits[1])
  }
}
