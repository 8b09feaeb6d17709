/// Takes address lines apart, and brings postcodes, cities and regions to one form.
///
/// English, German, French, Spanish, Italian and Dutch habits are read side by side: no country need be
/// known. Rural and unusual addresses keep all their words in the street.
public struct AddressNormalizer: Sendable {
  /// The longest line that is read, in bytes; what stands behind is left out.
  public static let longestLine = 1_024

  private let transliterator = Transliterator()

  /// A normaliser.
  public init() {}

  /// Parses one address line: `Flat 14A, 22 High Street`, `Hauptstraße 12`, `123 N Main St Apt 4`, `PO Box
  /// 12`.
  ///
  /// The house number is the first number that is no ordinal, no unit and no road's name; what follows
  /// *between*, *at*, *near* or *off* is cut. About 1 µs.
  public func parse(line text: String) -> StreetAddress {
    var folded: [UInt8] = []
    var text = text
    text.withUTF8 { bytes in
      // New lines part an address as commas do; folding would make spaces of them.
      let marked = bytes.prefix(Self.longestLine).map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: ",") : $0 }
      transliterator.folded(bytes: marked.span, into: &folded)
    }
    folded.removeAll { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "`") }
    Self.joinRanges(&folded)
    if Self.isSpanishShort(folded) { folded.replaceSubrange(0..<2, with: "calle ".utf8) }
    var line = AddressLine(folded)
    return line.parse()
  }

  /// A city in one form: folded, without punctuation, `st` and `ft` written out, local nicknames resolved.
  public func normalizeCity(_ text: String) -> String { PlaceName.city(transliterator.folded(text)) }

  /// A state, province or region in one form: the code of American, Canadian and Australian states, else
  /// folded.
  public func normalizeRegion(_ text: String) -> String {
    let words = PlaceName.words(in: transliterator.folded(text)).joined(separator: " ")
    return StateCodes.code(of: words) ?? words
  }

  /// A postcode in one form: upper case, without spaces; a ZIP+4 cut to five digits, a country before a
  /// hyphen (`D-10115`) and a spreadsheet's `.0` dropped.
  ///
  /// - Parameter digits: The number of digits that all postcodes of the column should have, where it has
  ///   nothing but digits: shorter ones get back the zeros that a spreadsheet took. Without it they stay, and
  ///   ``lacksLeadingZero(_:)`` names them.
  public func normalizePostcode(_ text: String, digits: Int? = nil) -> String {
    Postcode.normalized(transliterator.digits(text), digits: digits)
  }

  /// Whether a normalised postcode looks like an American one that lost its leading zero: four digits, or a
  /// ZIP+4 of eight.
  public func lacksLeadingZero(_ postcode: String) -> Bool {
    (postcode.utf8.count == 4 || postcode.utf8.count == 8) && postcode.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// The outward code of a British postcode, `SW1A` of `SW1A1AA`; nothing for others.
  public func outwardCode(of postcode: String) -> String? {
    let normalized = normalizePostcode(postcode)
    return Postcode.isBritish(normalized) ? String(normalized.dropLast(3)) : nil
  }

  /// `12 - 14` is `12-14`.
  private static func joinRanges(_ folded: inout [UInt8]) {
    var index = 1
    while index + 3 < folded.count {
      let isSpaced =
        folded[index] == 0x20 && folded[index + 1] == UInt8(ascii: "-") && folded[index + 2] == 0x20
      if isSpaced, folded[index - 1] &- 0x30 < 10, folded[index + 3] &- 0x30 < 10 {
        folded.replaceSubrange(index..<(index + 3), with: [UInt8(ascii: "-")])
      }
      index += 1
    }
  }

  /// Whether the line begins as `C/ Mayor 12` does.
  private static func isSpanishShort(_ folded: [UInt8]) -> Bool {
    folded.count > 3 && folded[0] == UInt8(ascii: "c") && folded[1] == UInt8(ascii: "/")
      && folded[2] != UInt8(ascii: "o")
  }
}
