/// Brings the text of a phone or date cell into ASCII: digits of any script, typographic dashes and spaces,
/// full-width marks, accented letters.
enum ASCIIText {
  /// Cells are read up to so many bytes: what is longer is prose.
  static let longestCell = 512

  /// Stands for a letter that has no counterpart here.
  static let otherLetter: UInt8 = 0x7F

  /// The text of a cell as ASCII, without spaces at either end.
  static func plain(_ bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    let count = min(bytes.count, longestCell)
    text.reserveCapacity(count)
    var isASCII = true
    for index in 0..<count {
      text.append(bytes[index])
      isASCII = isASCII && bytes[index] < 0x80
    }
    if !isASCII { text = fold(String(decoding: text, as: UTF8.self)) }
    return trimmed(text)
  }

  private static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = plain(scalar) { folded.append(byte) }
    }
    return folded
  }

  /// The counterpart of a scalar; nil for what is invisible.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0x80: return UInt8(truncatingIfNeeded: scalar.value)
    case 0xFF01...0xFF5E: return UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return UInt8(ascii: " ")
    case 0x2010...0x2015, 0x2212, 0x30FC, 0xFE58, 0xFE63: return UInt8(ascii: "-")
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return nil
    case 0x2028, 0x2029, 0x2022, 0x00B6: return UInt8(ascii: ";")
    case 0xB7, 0x30FB, 0x2024: return UInt8(ascii: ".")
    case 0x2044, 0x2215: return UInt8(ascii: "/")
    // The words for year and month, and for day, behind the numbers of Chinese, Japanese and Korean dates.
    case 0x5E74, 0x6708, 0xB144, 0xC6D4: return UInt8(ascii: "-")
    case 0x65E5, 0xC77C: return UInt8(ascii: " ")
    case 0xC0...0xFF: return latin[Int(scalar.value - 0xC0)]
    case 0x0430...0x044F: return cyrillic[Int(scalar.value - 0x0430)]
    case 0x0410...0x042F: return cyrillic[Int(scalar.value - 0x0410)]
    default: return digit(scalar) ?? (scalar.properties.isAlphabetic ? otherLetter : UInt8(ascii: " "))
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
      return nil
    }
    return UInt8(ascii: "0") + UInt8(value)
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return last - first + 1 == text.count ? text : Array(text[first...last])
  }

  /// Base letters of U+00C0...U+00FF.
  private static let latin = Array("AAAAAAACEEEEIIIIDNOOOOO-OUUUUYTsaaaaaaaceeeeiiiidnooooo-ouuuuyty".utf8)
  /// One letter for each of U+0430...U+044F, enough to tell the words people write beside numbers.
  private static let cyrillic = Array("abvgdejziiklmnoprstufhccss-y-eua".utf8)
}
