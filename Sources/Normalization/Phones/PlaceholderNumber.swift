/// Recognises numbers that are typed only because a form demands one.
enum PlaceholderNumber {
  /// The number, as a placeholder if it is one.
  ///
  /// - Parameter typed: all digits as typed, without the extension.
  static func marked(_ number: PhoneNumber, typed: PackedDigits) -> PhoneNumber {
    let isTooShort = typed.count < PhoneNumberParser.fewestDigits
    let isNorthAmerican = number.countryCode == 1
    guard isTooShort || isRun(typed) || isPattern(number.withoutCountryCode, isNorthAmerican: isNorthAmerican)
    else { return number }
    return PhoneNumber(nationalDigits: number.nationalDigits, status: .placeholder)
  }

  /// Whether a national number is one digit repeated, a run up or down, mostly zeros, or, in North America,
  /// an area code before digits that no exchange has.
  ///
  /// The 555-01xx numbers kept for fiction are not meant: test data has them as other data has real ones.
  private static func isPattern(_ national: PackedDigits, isNorthAmerican: Bool) -> Bool {
    if national.isOneDigitRepeated || isRun(national) { return true }
    if national.count > 7 && national.low & 0xFFF_FFFF == 0 { return true }
    guard isNorthAmerican, national.count == 10 else { return false }
    let subscriber = national.low & 0xFFF_FFFF
    return subscriber == 0x555_5555 || subscriber == 0x111_1111 || subscriber == 0x123_4567
  }

  /// Whether six or more digits count up from 0 or 1, or down from 9 or 0: `0123456789`, `12345678901`,
  /// `987654`.
  private static func isRun(_ digits: PackedDigits) -> Bool {
    guard digits.count >= 6, digits.count <= 16 else { return false }
    let shift = UInt64((16 - digits.count) * 4)
    return digits.low == 0x0123_4567_8901_2345 >> shift || digits.low == 0x1234_5678_9012_3456 >> shift
      || digits.low == 0x9876_5432_1098_7654 >> shift || digits.low == 0x0987_6543_2109_8765 >> shift
  }
}
