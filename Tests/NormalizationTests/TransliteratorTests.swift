import CICU
import Testing

@testable import Normalization

@Suite struct TransliteratorTests {
  private let transliterator = Transliterator()

  @Test(arguments: [
    ("", ""), ("   ", ""), ("Smith", "smith"), ("smith", "smith"), ("  John \t\n Smith ", "john smith"),
    ("O'Brien-Jones", "o'brien-jones"), ("a\u{0}b", "a b"), ("A\u{7F}", "a"), ("J.R. 2nd", "j.r. 2nd"),
  ])
  func asciiIsLoweredAndSpacedSingly(text: String, folded: String) {
    #expect(transliterator.folded(text) == folded)
  }

  @Test(arguments: [
    ("Müller", "muller"), ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Søren Ærø", "soren aero"),
    ("Łukasz Đorđević", "lukasz dordevic"), ("Işık", "isik"), ("İstanbul", "istanbul"),
    ("Þór Æsir", "thor aesir"),
    ("Nguyễn Văn Ánh", "nguyen van anh"), ("Dvořák", "dvorak"), ("Œuvre", "oeuvre"), ("Əliyev", "aliyev"),
    ("Ștefan Țurcanu", "stefan turcanu"), ("Zoë\u{308}", "zoe"), ("Jose\u{301}", "jose"), ("ﬁnn", "finn"),
    ("Ｓｍｉｔｈ　１２", "smith 12"), ("D’Amico – “Bo”…", "d'amico - \"bo\"..."), ("a\u{A0}\u{2003}b", "a b"),
    ("soft\u{AD}hyphen\u{200B}", "softhyphen"), ("1º 2ª", "1o 2a"),
  ])
  func latinLettersLoseTheirMarks(text: String, folded: String) {
    #expect(transliterator.folded(text) == folded)
  }

  @Test(arguments: [
    ("Сергей Щербаков", "sergey shcherbakov"), ("Юлия Хрущёва", "yuliya khrushcheva"), ("объём", "obem"),
    ("Първанов", "parvanov"), ("Ђорђе Љубић", "djordje ljubic"), ("Київ Їжак", "kiiv izhak"),
    ("И\u{306}осиф", "yosif"), ("Әлия Қасым", "aliya kasym"),
  ])
  func cyrillicIsSpeltAsInPassports(text: String, folded: String) {
    #expect(transliterator.folded(text) == folded)
  }

  @Test(arguments: [
    ("Γιώργος Παπαδόπουλος", "giorgos papadopoulos"), ("Χρήστος Βασιλείου", "christos vasileiou"),
    ("Ευάγγελος", "evangelos"), ("Αυγή", "avgi"), ("Παύλος", "pavlos"), ("Ευτυχία", "eftychia"),
    ("Μπάμπης Ντίνος", "bampis ntinos"), ("Γκίκας", "gkikas"), ("Ψαρράς Θεόδωρος", "psarras theodoros"),
    ("Σφιγξ", "sfinx"), ("Μαΐου άυλος", "maiou aylos"), ("Ἀθῆναι", "athinai"), ("Ταΰγετος", "taygetos"),
  ])
  func greekIsSpeltAsInPassports(text: String, folded: String) {
    #expect(transliterator.folded(text) == folded)
  }

  @Test(arguments: [
    ("王小明", "wang xiao ming"), ("やまだ たろう", "yamada tarou"), ("김철수", "gimcheolsu"),
    ("محمد الرشيد", "mhmd alrshyd"), ("יוסי כהן", "ywsy khn"), ("გიორგი", "giorgi"), ("Արամ", "aram"),
    ("प्रिया", "priya"), ("Иван 王", "ivan wang"), ("٣٤ ५", "34 5"),
  ])
  func otherScriptsGoThroughICU(text: String, folded: String) {
    #expect(transliterator.folded(text) == folded)
  }

  @Test(arguments: ["ᠮᠣᠩᠭᠣᠯ", "ⵣⴰⵔ", "😀 🎉"])
  func textThatFoldsToNothingIsKept(text: String) {
    #expect(transliterator.folded(text) == text)
  }

  @Test func bytesThatAreNotUTF8BecomeTheReplacementCharacter() {
    var output: [UInt8] = Array("x:".utf8)
    let bytes: [UInt8] = [0x4D, 0xFC, 0x4C, 0xE2, 0x82]
    transliterator.folded(bytes: bytes.span, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "x:m\u{FFFD}l\u{FFFD}\u{FFFD}")
  }

  @Test func bytesAndStringsFoldAlike() {
    var random = RandomText(seed: 7)
    for _ in 0..<500 {
      let text = random.text(of: 0x20...0x24F, atMost: 20)
      var output: [UInt8] = []
      transliterator.folded(bytes: Array(text.utf8).span, into: &output)
      #expect(String(decoding: output, as: UTF8.self) == transliterator.folded(text))
    }
  }

  @Test func latinTablesAgreeWithICU() throws {
    // Characters that ICU leaves alone or writes as a sign that is no part of a name.
    let ours: Set<UInt32> = [0xAA, 0xAD, 0xB2, 0xB3, 0xB4, 0xB7, 0xB9, 0xBA]
    var random = RandomText(seed: 1)
    for _ in 0..<2_000 {
      var text = random.text(of: 0xA0...0x17F, atMost: 12) + random.text(of: 0x20...0x7E, atMost: 4)
      text.unicodeScalars.removeAll { ours.contains($0.value) }
      let expected = transliterator.folded(try icuFolded(text))
      #expect(transliterator.folded(text) == expected, "\(text)")
    }
  }

  @Test func vietnameseAndOtherLettersWithSeveralMarksAgreeWithICU() throws {
    for value in UInt32(0x1E00)...0x1EFF where value != 0x1E9F {
      let text = String(String.UnicodeScalarView([try #require(Unicode.Scalar(value))]))
      #expect(transliterator.folded(text) == (try icuFolded(text)), "\(text)")
    }
  }

  @Test(arguments: [
    0x20...0x24F, 0x300...0x5FF, 0x370...0x400, 0x900...0xFFF, 0x1F00...0x206F, 0x3040...0x30FF,
    0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x20...0xFFFF, 0x1F300...0x1F600,
  ])
  func foldingIsIdempotent(range: ClosedRange<UInt32>) {
    var random = RandomText(seed: UInt64(range.lowerBound))
    for _ in 0..<60 {
      let once = transliterator.folded(random.text(of: range, atMost: 8))
      #expect(transliterator.folded(once) == once)
    }
  }

  @Test func manyThreadsFoldAsOneDoes() async {
    let texts = ["王小明", "김철수", "محمد", "გიორგი", "Jürgen", "Сергей", "やまだ", "יוסי"]
    let alone = texts.map { transliterator.folded($0) }
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<16 { group.addTask { texts.map { Transliterator().folded($0) } } }
      for await together in group { #expect(together == alone) }
    }
  }

  @Test func aMegabyteOfAnyScriptIsFoldedInLinearTime() {
    // A quadratic path would take minutes here.
    for letter in ["ü", "Щ", "ψ", "王", "ם", "😀"] {
      let text = String(repeating: letter, count: (1 << 18) / letter.utf8.count)
      #expect(!transliterator.folded(text).isEmpty)
    }
  }

  @Test(arguments: [("٠١٢٣", "0123"), ("(०१२) ５", "(012) 5"), ("555-1234", "555-1234"), ("½ Ⅷ", "½ Ⅷ")])
  func decimalDigitsOfEveryScriptBecomeASCII(text: String, digits: String) {
    #expect(transliterator.digits(text) == digits)
  }

  @Test(arguments: [
    ("Müller", true), ("12 – 3", true), ("", true), ("Nguyễn", true), ("ﬁ", true), ("Иван", false),
    ("John 王", false), ("Ωmega", false), ("café ☕", true), ("יוסי", false),
  ])
  func latinIsToldFromOtherScripts(text: String, isLatin: Bool) {
    #expect(transliterator.isLatin(text) == isLatin)
  }

  /// What ICU alone makes of a text.
  private func icuFolded(_ text: String) throws -> String {
    var output = [CChar](repeating: 0, count: Int(CICU_MAXIMUM_OUTPUT))
    let count = cicu_fold_to_latin(text, Int32(text.utf8.count), &output)
    try #require(count >= 0)
    return String(decoding: output[..<Int(count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
