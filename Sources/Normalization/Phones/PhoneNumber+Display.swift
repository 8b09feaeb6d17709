extension PhoneNumber {
  /// The number as people read it, empty for damage that cannot be repaired.
  ///
  /// "(512) 555-0142" for a North American number in its own region, "+44 20 7946 0958" for others, the digits
  /// alone for what is not complete; behind it "ext. 12". North American numbers are set by rule; others cost
  /// libphonenumber some 20 microseconds.
  public var display: String {
    let number = displayedNumber
    return extensionDigits.count > 0 ? "\(number) ext. \(extensionDigits)" : number
  }

  /// ISO 3166 code of the region the number belongs to, "GB"; nil if it is not known.
  ///
  /// Asks libphonenumber.
  public var region: String? { hasE164 ? PhoneLibrary.region(e164: e164) : nil }

  private var displayedNumber: String {
    if countryCode == 1 { return northAmerican }
    if hasE164 { return PhoneLibrary.display(e164: e164) ?? e164 }
    guard status == .localOnly, nationalDigits.count == 7 else { return national }
    return "\(part(0..<3))-\(part(3..<7))"
  }

  private var northAmerican: String {
    guard isDomestic else { return "+1 \(part(1..<4))-\(part(4..<7))-\(part(7..<11))" }
    return "(\(part(0..<3))) \(part(3..<6))-\(part(6..<10))"
  }

  private func part(_ range: Range<Int>) -> PackedDigits {
    nationalDigits.dropFirst(range.lowerBound).prefix(range.count)
  }
}
