/// American Soundex as the National Archives (NARA) state it: a letter and three digits, as in `R163`.
///
/// The first letter stands for itself, later consonants for the digit of their group. Neighbours of one group
/// count once, also across `h` and `w` and also when the first letter is one of them; a vowel between them
/// separates. Case does not matter, and bytes that are no ASCII letters are passed over, so `O'Hara` is
/// coded like `ohara`.
public enum Soundex {
  /// The code of a name, padded with `0`; empty for a name without an ASCII letter.
  ///
  /// - Complexity: linear, and it stops at the fourth letter of the code.
  public static func code(of name: Span<UInt8>) -> PhoneticCode {
    name.withUnsafeBufferPointer { code(of: $0) }
  }

  /// The code of a name that the caller already holds as a pointer.
  public static func code(of name: UnsafeBufferPointer<UInt8>) -> PhoneticCode {
    var code: UInt64 = 0
    var count = 0
    var lastDigit = separator
    for byte in name {
      let letter = byte & 0xDF
      guard letter &- UInt8(ascii: "A") < 26 else { continue }
      let digit = self.digit(of: letter)
      if count == 0 {
        code = UInt64(letter)
        count = 1
      } else if digit != separator, digit != silent, digit != lastDigit {
        code = code &<< 8 | UInt64(digit)
        count += 1
        if count == 4 { break }
      }
      if digit != silent { lastDigit = digit }
    }
    guard count > 0 else { return PhoneticCode(rawValue: 0) }
    for _ in count..<4 { code = code &<< 8 | UInt64(UInt8(ascii: "0")) }
    return PhoneticCode(rawValue: code &<< 32)
  }

  /// Stands for a vowel or `y`: no digit, but it separates.
  private static let separator: UInt8 = 0

  /// Stands for `h` and `w`: no digit, and two neighbours of one group stay neighbours across them.
  private static let silent: UInt8 = 1

  /// The digit of an upper-case letter's group, or one of the two marks above.
  @inline(__always)
  private static func digit(of letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "B"), UInt8(ascii: "F"), UInt8(ascii: "P"), UInt8(ascii: "V"): UInt8(ascii: "1")
    case UInt8(ascii: "C"), UInt8(ascii: "G"), UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "Q"),
      UInt8(ascii: "S"), UInt8(ascii: "X"), UInt8(ascii: "Z"):
      UInt8(ascii: "2")
    case UInt8(ascii: "D"), UInt8(ascii: "T"): UInt8(ascii: "3")
    case UInt8(ascii: "L"): UInt8(ascii: "4")
    case UInt8(ascii: "M"), UInt8(ascii: "N"): UInt8(ascii: "5")
    case UInt8(ascii: "R"): UInt8(ascii: "6")
    case UInt8(ascii: "H"), UInt8(ascii: "W"): silent
    default: separator
    }
  }
}
