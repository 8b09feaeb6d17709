/// The one form of postcodes.
enum Postcode {
  /// Upper case, letters and digits only; see ``AddressNormalizer/normalizePostcode(_:digits:)``.
  static func normalized(_ text: String, digits: Int?) -> String {
    var bytes = text.utf8.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
    dropDecimals(&bytes)
    dropCountry(&bytes)
    let isParted = bytes.contains(UInt8(ascii: "-"))
    bytes.removeAll { !isWordByte($0) }
    dropExtension(&bytes, isParted: isParted)
    repairInwardCode(&bytes)
    if let digits, !bytes.isEmpty, bytes.count < digits, bytes.allSatisfy(isDigit) {
      bytes.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits - bytes.count), at: 0)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a normalised postcode has the form of a British one: outward code, then a digit and two letters.
  static func isBritish(_ postcode: String) -> Bool {
    let bytes = Array(postcode.utf8)
    return (5...7).contains(bytes.count) && isDigit(bytes[bytes.count - 3]) && hasBritishFrame(bytes)
  }

  /// A British postcode, whatever its third byte from the end is.
  private static func hasBritishFrame(_ bytes: [UInt8]) -> Bool {
    let outward = bytes.dropLast(3)
    let area = outward.prefix(while: isLetter)
    let district = outward.dropFirst(area.count)
    return (1...2).contains(area.count) && (1...2).contains(district.count)
      && district.first.map(isDigit) == true
      && bytes.suffix(2).allSatisfy(isLetter)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte >= 0x80 }

  /// Drops the `.0` of a spreadsheet.
  private static func dropDecimals(_ bytes: inout [UInt8]) {
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot > 0, bytes[..<dot].allSatisfy(isDigit) else {
      return
    }
    let decimals = bytes[(dot + 1)...]
    if !decimals.isEmpty, decimals.allSatisfy({ $0 == UInt8(ascii: "0") }) { bytes.removeSubrange(dot...) }
  }

  /// Drops the country of `D-10115` and `CH-8001`.
  private static func dropCountry(_ bytes: inout [UInt8]) {
    let trimmed = bytes.drop { $0 <= 0x20 }
    guard let hyphen = trimmed.firstIndex(of: UInt8(ascii: "-")) else { return }
    let (country, code) = (
      trimmed[..<hyphen].filter { $0 > 0x20 }, trimmed[(hyphen + 1)...].filter { $0 > 0x20 }
    )
    guard (1...3).contains(country.count), country.allSatisfy(isLetter) else { return }
    if (4...6).contains(code.count), code.allSatisfy(isDigit) { bytes = code }
  }

  /// Cuts `62704-1234` and `627041234` to five digits.
  private static func dropExtension(_ bytes: inout [UInt8], isParted: Bool) {
    guard bytes.count == 9 || isParted && bytes.count == 8, bytes.allSatisfy(isDigit) else { return }
    // Eight digits with a hyphen are a ZIP+4 without its leading zero, or Brazilian (`01310-100`), which has
    // five before the hyphen as well.
    if bytes.count == 9 { bytes.removeSubrange(5...) }
  }

  /// `SW1A OAA`: the inward code begins with a digit, so that an O there is a zero.
  private static func repairInwardCode(_ bytes: inout [UInt8]) {
    guard (5...7).contains(bytes.count), bytes[bytes.count - 3] == UInt8(ascii: "O"), hasBritishFrame(bytes)
    else {
      return
    }
    bytes[bytes.count - 3] = UInt8(ascii: "0")
  }
}
