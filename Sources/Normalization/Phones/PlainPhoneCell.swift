/// A cell that holds one phone number of ASCII digits and nothing unusual.
struct PlainPhoneCell {
  /// The digits as typed, at most fifteen.
  let digits: PackedDigits
  /// Whether a plus stood before them.
  let isInternational: Bool
  /// Whether nothing but digits stood in the cell.
  let isBare: Bool
  /// Whether a slash stood behind the area code.
  let hasSlash: Bool

  /// Whether the digits seem to begin with a country code.
  var hasCountryCode: Bool { isInternational || (digits[0] == 0 && digits[1] == 0) }

  /// Reads a cell; nil if anything in it asks for a closer look.
  @inline(__always)
  init?(_ bytes: Span<UInt8>) {
    var packed: UInt64 = 0
    var count = 0
    var hasPlus = false
    var slash: Int?
    var dots = 0
    var digitsAtDot = 0
    guard bytes.count <= 40 else { return nil }
    for index in bytes.indices {
      let byte = bytes[unchecked: index]
      if PackedDigits.isDigit(byte) {
        packed = packed << 4 | UInt64(byte & 15)
        count += 1
        continue
      }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
      case UInt8(ascii: "."):
        dots += 1
        digitsAtDot = count
      case UInt8(ascii: "+"):
        guard count == 0, !hasPlus else { return nil }
        hasPlus = true
      case UInt8(ascii: "/"):
        guard slash == nil, count > 0, count <= 6 else { return nil }
        slash = count
      default: return nil
      }
    }
    guard count >= 6, count <= 15 else { return nil }
    // A number that a spreadsheet wrote with decimals, "5125550142.0".
    if dots == 1 && count - digitsAtDot <= 2 && packed & 15 == 0 { return nil }
    digits = PackedDigits(packed: packed, count: count)
    isInternational = hasPlus
    isBare = bytes.count == count
    hasSlash = slash != nil
  }
}
