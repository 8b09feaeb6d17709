/// Cyrillic letters in the Latin spelling that their bearers use abroad.
///
/// ICU's `Any-Latin` follows ISO 9, letter for letter (Щербакова → serbakova); people type what stands in a
/// passport (Shcherbakova). The table is ICAO Doc 9303, part 3, with `y` for й, ю and я as visas and bank
/// cards have it; letters outside of the Slavic and the larger Turkic alphabets are left to ICU.
enum CyrillicLetters {
  /// The folding of a letter, packed as ``LatinLetters`` packs it; nothing for letters that are not in the
  /// table.
  ///
  /// - Parameter next: The code point that follows: a hard sign is a vowel in Bulgarian and silent in
  ///   Russian.
  static func folding(of codePoint: UInt32, next: UInt32) -> UInt32? {
    switch codePoint {
    case 0x42A, 0x44A: isBulgarianVowel(before: next) ? UInt32(UInt8(ascii: "a")) : LatinLetters.dropped
    case 0x400..<0x460: slavic[Int(codePoint &- 0x400)]
    case 0x490..<0x500: turkic(codePoint & ~1)
    default: nil
    }
  }

  /// Whether a code point is и or И, which with a breve is another letter (й).
  static func isShortened(_ codePoint: UInt32) -> Bool { codePoint == 0x438 || codePoint == 0x418 }

  /// Russian writes the hard sign before е, ё, ю and я only, or at the end of a word before 1918.
  private static func isBulgarianVowel(before next: UInt32) -> Bool {
    guard 0x410..<0x460 ~= next else { return false }
    return ![0x435, 0x451, 0x44E, 0x44F, 0x415, 0x401, 0x42E, 0x42F].contains(next)
  }

  /// Letters of Kazakh, Tatar, Tajik and their neighbours; capital and small differ in the lowest bit.
  private static func turkic(_ capital: UInt32) -> UInt32? {
    switch capital {
    case 0x490, 0x492: UInt32(UInt8(ascii: "g"))
    case 0x496, 0x4B6: UInt32(UInt8(ascii: "j"))
    case 0x49A: UInt32(UInt8(ascii: "k"))
    case 0x4A2: UInt32(UInt8(ascii: "n"))
    case 0x4AA: UInt32(UInt8(ascii: "s"))
    case 0x4AE, 0x4B0, 0x4EE, 0x4F2: UInt32(UInt8(ascii: "u"))
    case 0x4B2, 0x4BA: UInt32(UInt8(ascii: "h"))
    case 0x4D0, 0x4D8: UInt32(UInt8(ascii: "a"))
    case 0x4D6: UInt32(UInt8(ascii: "e"))
    case 0x4E2: UInt32(UInt8(ascii: "i"))
    case 0x4E8: UInt32(UInt8(ascii: "o"))
    default: nil
    }
  }

  // U+0400–U+045F, sixteen to a line; the hard sign's place is not read.
  private static let slavic = LatinLetters.table(
    """
    e e dj gj ye dz i i j lj nj c kj i u dz
    a b v g d e zh z i y k l m n o p
    r s t u f kh ts ch sh shch _ y _ e yu ya
    a b v g d e zh z i y k l m n o p
    r s t u f kh ts ch sh shch _ y _ e yu ya
    e e dj gj ye dz i i j lj nj c kj i u dz
    """)
}
