import Similarity
import TestSupport
import Testing

@Suite struct SoundexTests {
  /// The examples of the National Archives and of Knuth's *The Art of Computer Programming*, volume 3.
  @Test(arguments: [
    ("Robert", "R163"), ("Rupert", "R163"), ("Rubin", "R150"), ("Ashcraft", "A261"), ("Ashcroft", "A261"),
    ("Tymczak", "T522"), ("Pfister", "P236"), ("Honeyman", "H555"), ("Washington", "W252"), ("Lee", "L000"),
    ("Gutierrez", "G362"), ("Jackson", "J250"), ("VanDeusen", "V532"), ("Euler", "E460"), ("Ellery", "E460"),
    ("Gauss", "G200"), ("Ghosh", "G200"), ("Hilbert", "H416"), ("Heilbronn", "H416"), ("Knuth", "K530"),
    ("Kant", "K530"), ("Lloyd", "L300"), ("Ladd", "L300"), ("Lukasiewicz", "L222"), ("Lissajous", "L222"),
  ])
  func agreesWithPublishedVectors(name: String, code: String) {
    #expect(soundex(name) == code)
  }

  @Test func neighboursOfOneGroupCountOnceAcrossHAndWButNotAcrossAVowel() {
    #expect(soundex("bchk") == "B200")
    #expect(soundex("bcwk") == "B200")
    #expect(soundex("bcak") == "B220")
  }

  @Test func caseAndOtherBytesMakeNoDifference() {
    #expect(soundex("ROBERT") == soundex("robert"))
    #expect(soundex("o'hara") == soundex("ohara"))
    #expect(soundex("  -robert ") == "R163")
    #expect(soundex("mu\u{308}ller") == soundex("muller"))
  }

  @Test func aNameWithoutLettersHasNoCode() {
    #expect(soundex("") == "")
    #expect(soundex("123 -") == "")
    #expect(soundex("Мария") == "")
  }

  @Test func everyOtherCodeIsALetterAndThreeDigits() {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "6")
    let wrong = SampledPairs.short.map { Soundex.code(of: $0.a.span) }.filter { code in
      !code.isEmpty
        && (code.count != 4 || !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(code[0])
          || (1...3).contains { !digits.contains(code[$0]) })
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  private func soundex(_ name: String) -> String {
    Soundex.code(of: Array(name.utf8).span).description
  }
}
