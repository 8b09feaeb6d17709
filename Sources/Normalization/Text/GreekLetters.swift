/// Greek letters in the Latin spelling of Greek passports, ELOT 743 (ISO 843, type 2).
///
/// Letters are known here by their beta code: one ASCII letter for each Greek one, marks aside (h η, q θ, x
/// ξ, c χ, y ψ, w ω, u υ).
enum GreekLetters {
  /// What the spelling of a letter depends on.
  struct Letter {
    /// Its beta code.
    var code: UInt8
    /// Whether it is spoken apart from the vowel before it (ϋ), or takes none after it (ά).
    var standsAlone: Bool
  }

  /// The letter of a code point; nothing for what is not Greek.
  static func letter(_ codePoint: UInt32) -> Letter? {
    let code: UInt8
    switch codePoint {
    case 0x37F, 0x3F3: code = UInt8(ascii: "j")
    case 0x386..<0x3CF: code = modern[Int(codePoint &- 0x386)]
    case 0x1F00..<0x2000: code = ancient[Int(codePoint &- 0x1F00)]
    default: return nil
    }
    guard code != UInt8(ascii: "-") else { return nil }
    return Letter(code: code, standsAlone: marked.contains(codePoint))
  }

  /// The spelling of a letter between its neighbours, packed as ``LatinLetters`` packs it.
  static func folding(of letter: Letter, after previous: Letter?, before next: Letter?) -> UInt32 {
    switch letter.code {
    case UInt8(ascii: "u"): upsilon(letter, after: previous, before: next)
    case UInt8(ascii: "g"): isOne(of: "gxc", next) ? pack("n") : pack("g")
    case UInt8(ascii: "q"): pack("th")
    case UInt8(ascii: "c"): pack("ch")
    case UInt8(ascii: "y"): pack("ps")
    case UInt8(ascii: "h"): pack("i")
    case UInt8(ascii: "w"): pack("o")
    case UInt8(ascii: "b"): pack("v")
    default: UInt32(letter.code)
    }
  }

  /// Whether a letter at the start of a word makes one sound with the next: μπ is `b`.
  static func isInitialB(_ letter: Letter, after previous: Letter?, before next: Letter?) -> Bool {
    previous == nil && letter.code == UInt8(ascii: "m") && isOne(of: "p", next)
  }

  /// υ is `u` after ο, `v` or `f` after α, ε and η by what follows, and `y` otherwise.
  private static func upsilon(_ letter: Letter, after previous: Letter?, before next: Letter?) -> UInt32 {
    guard let previous, !previous.standsAlone, !letter.standsAlone else { return pack("y") }
    if isOne(of: "o", previous) { return pack("u") }
    guard isOne(of: "aeh", previous) else { return pack("y") }
    return isOne(of: "aehiouwbgdzlmnr", next) ? pack("v") : pack("f")
  }

  private static func isOne(of codes: StaticString, _ letter: Letter?) -> Bool {
    guard let letter else { return false }
    return codes.withUTF8Buffer { $0.contains(letter.code) }
  }

  private static func pack(_ spelling: StaticString) -> UInt32 {
    spelling.withUTF8Buffer { $0.reversed().reduce(0) { $0 << 8 | UInt32($1) } }
  }

  // ϊ ϋ ΐ ΰ Ϊ Ϋ and the vowels α, ε, η, ο with an accent; an accent on ι or υ belongs to the pair (αύ).
  private static let marked: Set<UInt32> = [
    0x3CA, 0x3CB, 0x390, 0x3B0, 0x3AA, 0x3AB, 0x3AC, 0x3AD, 0x3AE, 0x3CC, 0x386, 0x388, 0x389, 0x38C,
  ]

  // U+0386–U+03CE in beta code; `-` where there is no letter.
  private static let modern = Array(
    "a-ehi-o-uwiabgdezhqiklmnxopr-stufcywiuaehiuabgdezhqiklmnxoprsstufcywiuouw".utf8)

  // U+1F00–U+1FFF, letters with the marks of ancient spelling.
  private static let ancient = Array(
    ("aaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeehhhhhhhhhhhhhhhhiiiiiiiiiiiiiiiioooooooooooooooo"
      + "uuuuuuuuuuuuuuuuwwwwwwwwwwwwwwwwaaeehhiioouuww--aaaaaaaaaaaaaaaahhhhhhhhhhhhhhhh"
      + "wwwwwwwwwwwwwwwwaaaaa-aaaaaaa-----hhh-hheehhh---iiii--iiiiii----uuuurruuuuuur---"
      + "--www-wwoowww---").utf8)
}
