/// Which countries write their postcodes in a given shape.
enum PostcodeShape {
  /// Whether a value has the shape of a region's postcodes; nil for a region whose shape is not known here.
  ///
  /// - Parameter pattern: as `pattern(of:)` makes it.
  static func fits(_ value: [UInt8], pattern: String, region: String) -> Bool? {
    guard let patterns = patterns[region] else { return nil }
    guard patterns.contains(pattern) else { return false }
    guard region == "ES" || region == "FR", value.count >= 2 else { return true }
    // Spain counts its provinces to 52, France its departments to 98.
    let area = Int(value[0] & 15) * 10 + Int(value[1] & 15)
    return (1...(region == "ES" ? 52 : 98)).contains(area)
  }

  /// The shape of a value: 9 for a digit, A for a letter, other signs as they stand.
  static func pattern(of value: [UInt8]) -> String {
    String(
      decoding: value.map { byte in
        if PackedDigits.isDigit(byte) { return UInt8(ascii: "9") }
        return (byte | 0x20) &- UInt8(ascii: "a") < 26 ? UInt8(ascii: "A") : byte
      }, as: UTF8.self)
  }

  /// Shapes by region, from the Universal Postal Union's addressing sheets.
  private static let patterns: [String: Set<String>] = [
    "US": ["99999", "99999-9999", "999999999"], "CA": ["A9A 9A9", "A9A9A9", "A9A-9A9"],
    "GB": [
      "A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA", "A99AA", "A999AA", "AA99AA",
      "AA999AA",
      "A9A9AA", "AA9A9AA",
    ],
    "DE": ["99999", "A-99999"], "FR": ["99999", "A-99999"], "ES": ["99999"], "IT": ["99999"],
    "NL": ["9999 AA", "9999AA"], "AU": ["9999"], "BE": ["9999", "A-9999"], "AT": ["9999", "A-9999"],
    "CH": ["9999", "AA-9999"], "DK": ["9999", "AA-9999"], "NO": ["9999"], "NZ": ["9999"], "ZA": ["9999"],
    "PT": ["9999-999", "9999"], "SE": ["999 99", "99999"], "PL": ["99-999"], "FI": ["99999"],
    "IE": ["A99 A9A9", "A99 AA99", "A99 AAA9", "A99 A99A", "A99 9AAA", "A99 AAAA", "A99A9A9", "A99AA99"],
    "MX": ["99999"], "BR": ["99999-999", "99999999"], "IN": ["999999", "999 999"],
  ]
}
