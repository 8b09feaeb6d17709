import Similarity
import TestSupport
import Testing

@Suite struct DoubleMetaphoneTests {
  /// The examples that stand beside the rules in the published code, and the best known names.
  private static let published: [(String, String, String)] = [
    ("Thomas", "TMS", "TMS"), ("Smith", "SM0", "XMT"), ("Schmidt", "XMT", "SMT"),
    ("Catherine", "K0RN", "KTRN"), ("Katherine", "K0RN", "KTRN"), ("Wright", "RT", "RT"),
    ("Xavier", "SF", "SFR"), ("Jose", "HS", "HS"), ("Knight", "NT", "NT"), ("Night", "NT", "NT"),
    ("Schwartz", "XRTS", "XFRT"), ("Thumb", "0M", "TM"), ("Michael", "MKL", "MXL"),
    ("Filipowicz", "FLPT", "FLPF"), ("Cabrillo", "KPRL", "KPR"), ("Gallegos", "KLKS", "KKS"),
    ("Arnow", "ARN", "ARNF"), ("Arnoff", "ARNF", "ARNF"), ("Wasserman", "ASRM", "FSRM"),
    ("Vasserman", "FSRM", "FSRM"), ("Czerny", "SRN", "XRN"), ("Hochmeier", "HKMR", "HKMR"),
    ("Rogier", "RJ", "RJR"), ("Artois", "ART", "ARTS"), ("Resnais", "RSN", "RSNS"), ("Breaux", "PR", "PR"),
    ("McHugh", "MK", "MK"), ("McClellan", "MKLL", "MKLL"), ("Hugh", "H", "H"), ("Laugh", "LF", "LF"),
    ("Edgar", "ATKR", "ATKR"), ("Edge", "AJ", "AJ"), ("Bacchus", "PKS", "PKS"),
    ("Bertucci", "PRTX", "PRTX"), ("Accident", "AKST", "AKST"), ("Zhao", "J", "J"),
    ("Island", "ALNT", "ALNT"), ("Carlisle", "KRLL", "KRLL"), ("Chianti", "KNT", "KNT"),
    ("Sugar", "XKR", "SKR"), ("Caesar", "SSR", "SSR"), ("Chemistry", "KMST", "KMST"),
    ("Orchestra", "ARKS", "ARKS"), ("Architect", "ARKT", "ARKT"), ("Tagliaro", "TKLR", "TLR"),
    ("Biaggi", "PJ", "PK"), ("Cagney", "KKN", "KKN"), ("Danger", "TNJR", "TNKR"),
    ("Ghislane", "JLN", "JLN"), ("Jankelowicz", "JNKL", "ANKL"), ("Yankelovich", "ANKL", "ANKL"),
    ("Bajador", "PJTR", "PHTR"), ("Campbell", "KMPL", "KMPL"), ("Raspberry", "RSPR", "RSPR"),
    ("Schneider", "XNTR", "SNTR"), ("Snider", "SNTR", "XNTR"), ("School", "SKL", "SKL"),
    ("Schermerhorn", "XRMR", "SKRM"), ("Schenker", "XNKR", "SKNK"), ("Uomo", "AM", "AM"),
    ("Womo", "AM", "FM"), ("Focaccia", "FKX", "FKX"), ("Bellocchio", "PLX", "PLX"), ("Dumb", "TM", "TM"),
    ("Kowalewski", "KLSK", "KLFS"), ("Thames", "TMS", "TMS"), ("Whirlpool", "ARLP", "ARLP"),
    ("Ranger", "RNJR", "RNKR"), ("San Jacinto", "SNHS", "SNHS"), ("Van Gogh", "FNKK", "FNKK"),
    ("Mac Gregor", "MKRK", "MKRK"), ("Mac Caffrey", "MKFR", "MKFR"),
  ]

  @Test(arguments: published)
  func agreesWithPublishedVectors(name: String, primary: String, alternate: String) {
    #expect(codes(name) == [primary, alternate])
    #expect(codes(name.uppercased()) == [primary, alternate])
  }

  @Test func agreesWithTheReferenceImplementationOnMadeUpNames() {
    let wrong = DoubleMetaphoneVectors.all.filter { codes($0.name) != [$0.primary, $0.alternate] }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0) \(codes($0.name))" } ?? "")")
    #expect(DoubleMetaphoneVectors.all.count == DoubleMetaphoneVectors.count)
  }

  @Test func codesAreCutAtTheMaximumLength() {
    #expect(codes("Filipowicz", maximumLength: 8) == ["FLPTS", "FLPFX"])
    #expect(codes("Filipowicz", maximumLength: 4) == ["FLPT", "FLPF"])
    #expect(codes("Filipowicz", maximumLength: 1) == ["F", "F"])
    #expect(codes("Donaudampfschiffahrt", maximumLength: 8)[0].utf8.count == 8)
  }

  @Test func aShorterCodeIsThePrefixOfALongerOne() {
    let wrong = DoubleMetaphoneVectors.all.filter { vector in
      let long = DoubleMetaphone.codes(of: Array(vector.name.utf8).span, maximumLength: 8)
      return (1...7).contains { length in
        let short = DoubleMetaphone.codes(of: Array(vector.name.utf8).span, maximumLength: length)
        return short.primary != long.primary.prefix(length)
          || short.alternate != long.alternate.prefix(length)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.first.map { "\($0)" } ?? "")")
  }

  @Test func cedillaAndEnyeAreKnown() {
    #expect(codes("François") == codes("Fransois"))
    #expect(codes("Muñoz") == codes("Munoz"))
    #expect(codes("ÇELIK") == codes("Selik"))
    #expect(codes("ñandu") == codes("nandu"))
  }

  @Test func bytesBeforeTheFirstLetterDoNotCount() {
    #expect(codes(" 'Knight") == codes("Knight"))
    #expect(codes("-Xavier") == codes("Xavier"))
  }

  @Test func otherBytesInsideArePassedOver() {
    #expect(codes("Mu\u{308}ller") == ["MLR", "MLR"])
    #expect(codes("Bo8ris") == ["PRS", "PRS"])
  }

  @Test func aNameWithoutSoundsIsItsOwnCode() {
    #expect(codes("h") == ["H", "H"])
    #expect(codes("ww") == ["WW", "WW"])
    #expect(codes("123 456") == ["1234", "1234"])
    #expect(codes("12", maximumLength: 8) == ["12", "12"])
    #expect(codes("Мария") == ["Мари", "Мари"])
    #expect(codes("王小明") == ["王小", "王小"])
    #expect(codes("Мария") != codes("Марта"))
  }

  @Test func onlyAnEmptyNameHasAnEmptyCode() {
    #expect(codes("") == ["", ""])
    #expect(codes(" \t") == ["", ""])
    // Bytes that are no UTF-8 at all.
    let continuations = [UInt8](repeating: 0x80, count: 20)
    #expect(!DoubleMetaphone.codes(of: continuations.span).primary.isEmpty)
  }

  @Test func anyBytesGiveCodesOfKnownLetters() {
    var strings = RandomStrings(seed: 11)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ '".utf8)
    let known = Set("AFHJKLMNPRSTX0".utf8)
    for _ in 0..<5_000 {
      let bytes = strings.string(length: 0...80, over: Array(0...255))
      _ = DoubleMetaphone.codes(of: bytes.span, maximumLength: strings.number(in: 1...8))
      let name = [UInt8(ascii: "B")] + strings.string(length: 0...80, over: letters)
      let codes = DoubleMetaphone.codes(of: name.span)
      #expect(codes.primary.description.utf8.allSatisfy(known.contains))
      #expect(codes.alternate.description.utf8.allSatisfy(known.contains))
      #expect((1...4).contains(codes.primary.count) && (1...4).contains(codes.alternate.count))
    }
  }

  @Test func bytesFromThe65thOnDoNotCount() {
    let vowels = String(repeating: "a", count: 63)
    #expect(codes("b" + vowels + "t") == codes("b" + vowels))
    #expect(codes("b" + vowels.dropLast() + "t") != codes("b" + vowels))
  }

  private func codes(_ name: String, maximumLength: Int = 4) -> [String] {
    let codes = DoubleMetaphone.codes(of: Array(name.utf8).span, maximumLength: maximumLength)
    return [codes.primary.description, codes.alternate.description]
  }
}
