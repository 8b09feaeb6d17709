import CSV
import Testing

/// Any encoding becomes UTF-8.
struct UTF8TextTests {
  private static let sample = "id;name\n1;José Müller\n2;Ольга\n3;王小明\n4;😀 and 𝄞\n5;\u{FFFF}\u{10FFFF}\n"

  @Test(arguments: [true, false], [true, false])
  func utf16RoundTrips(isLittleEndian: Bool, hasMark: Bool) {
    let encoding: TextEncoding = isLittleEndian ? .utf16LittleEndian : .utf16BigEndian
    let units = Array(Self.sample.utf16).flatMap { unit in
      isLittleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let text = UTF8Text((hasMark ? encoding.byteOrderMark : []) + units)
    #expect(text.detection.encoding == encoding)
    #expect(string(text) == Self.sample)
  }

  @Test func utf8LosesItsMarkAndNothingElse() {
    #expect(string(UTF8Text(Array(Self.sample.utf8))) == Self.sample)
    #expect(string(UTF8Text(TextEncoding.utf8.byteOrderMark + Array(Self.sample.utf8))) == Self.sample)
    #expect(string(UTF8Text([])).isEmpty)
  }

  @Test func windows1252CoversItsControlBlock() {
    let block = string(UTF8Text(Array(0x80...0x9F), encoding: .windows1252))
    #expect(
      block
        == "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")
    let rest = string(UTF8Text(Array(0xA0...0xFF), encoding: .windows1252))
    #expect(rest.unicodeScalars.map(\.value) == Array(0xA0...0xFF))
    #expect(string(UTF8Text(Array(0x00...0x7F))).unicodeScalars.map(\.value) == Array(0x00...0x7F))
  }

  @Test func namesInWindows1252AreRead() {
    let bytes: [UInt8] =
      Array("Jos".utf8) + [0xE9] + Array(",Zo".utf8) + [0xEB, 0x0A, 0x80] + Array("5".utf8)
    let text = UTF8Text(bytes)
    #expect(text.detection.encoding == .windows1252)
    #expect(string(text) == "José,Zoë\n€5")
  }

  @Test func brokenRowsAmongUTF8AreReadAsWindows1252() {
    let good = Array("José,Ольга\n".utf8)
    let broken: [UInt8] = Array("Zo".utf8) + [0xEB] + Array(",x\n".utf8)
    let text = UTF8Text(good + broken + good)
    #expect(text.detection.encoding == .utf8 && text.detection.illFormedCount == 1)
    #expect(string(text) == "José,Ольга\nZoë,x\nJosé,Ольга\n")
  }

  @Test func unpairedSurrogatesBecomeReplacementCharacters() {
    let bytes: [UInt8] = [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61, 0xDC, 0x00, 0x00]
    #expect(string(UTF8Text(bytes)) == "\u{FFFD}a\u{FFFD}\u{FFFD}")
  }

  @Test func aGivenEncodingIsNotQuestioned() {
    let bytes = Array("é".utf8)
    #expect(string(UTF8Text(bytes, encoding: .windows1252)) == "Ã©")
    #expect(string(UTF8Text([0xE9], encoding: .utf8)) == "é")
    #expect(string(UTF8Text([0x61, 0x00], encoding: .utf16BigEndian)) == "\u{6100}")
  }

  /// Every byte string becomes well-formed UTF-8, with as many line ends as before.
  @Test func randomBytesBecomeWellFormed() {
    for round in 0..<400 {
      var nasty = NastyText(seed: UInt64(40_000 + round))
      let bytes = (0..<nasty.below(200)).map { _ in
        UInt8(nasty.below(3) == 0 ? 0x80 + nasty.below(128) : nasty.below(128))
      }
      for encoding in TextEncoding.allCases {
        let text = UTF8Text(bytes, encoding: encoding)
        #expect(text.bytes.withMemoryRebound(to: UInt8.self) { String(validating: $0, as: UTF8.self) } != nil)
        if encoding == .utf8 || encoding == .windows1252 {
          #expect(text.bytes.count { $0 == 0x0A } == bytes.count { $0 == 0x0A })
        }
      }
    }
  }

  /// What is valid already passes unchanged, and matches the standard library's judgement.
  @Test func agreesWithTheStandardLibraryAboutUTF8() {
    for round in 0..<2_000 {
      var nasty = NastyText(seed: UInt64(60_000 + round))
      let leads: [UInt8] = [0xC2, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0x61, 0xC1, 0xF5]
      let trails: [UInt8] = [0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF]
      let bytes = (0..<1 + nasty.below(5)).flatMap { _ in
        [leads[nasty.below(leads.count)]]
          + (0..<nasty.below(4)).map { _ in trails[nasty.below(trails.count)] }
      }
      let text = UTF8Text(bytes, encoding: .utf8)
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((text.detection.illFormedCount == 0) == isValid)
      if isValid { #expect(text.bytes.elementsEqual(bytes)) }
    }
  }

  private func string(_ text: UTF8Text) -> String {
    String(decoding: text.bytes, as: UTF8.self)
  }
}
