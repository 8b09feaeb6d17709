import Testing

@testable import CustomerGenerator

struct ShortTextTests {
  private func text(_ string: String) -> ShortText {
    var list = WordList()
    list.append(string)
    return ShortText(list, 0)
  }

  private func string(_ text: ShortText) -> String {
    text.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  @Test
  func editsAreThoseOfAString() {
    var edited = text("Smith")
    edited.insert(UInt8(ascii: "y"), at: 2)
    #expect(string(edited) == "Smyith")
    edited.remove(3..<4)
    #expect(string(edited) == "Smyth")
    edited.replace(3..<5, with: text("the"))
    #expect(string(edited) == "Smythe")
    edited.swapLetters(0, 1)
    #expect(string(edited) == "Msythe")
    edited.keep(characters: 3)
    #expect(string(edited) == "Msy")
  }

  @Test
  func whatDoesNotFitIsLeftOffAtTheEndOfACharacter() {
    let long = text(String(repeating: "é", count: 47) + "x" + "éé")
    #expect(long.count == 95)
    #expect(string(long).hasSuffix("éx"))
    #expect(text(String(repeating: "王", count: 40)).count == 96)
    var full = text(String(repeating: "a", count: 96))
    full.append(UInt8(ascii: "b"))
    full.insert(UInt8(ascii: "c"), at: 0)
    full.append(decimal: 12)
    #expect(string(full) == String(repeating: "a", count: 96))
  }

  @Test
  func charactersAreCountedAndNotBytes() {
    var name = text("Müllerßé王x")
    name.keep(characters: 9)
    #expect(string(name) == "Müllerßé王")
    name.keep(characters: 2)
    #expect(string(name) == "Mü")
  }

  @Test(arguments: [
    "Müller-Weiß", "José Ñandú", "Gałczyński", "Żółć", "O'Brien", "Çelik Şahin Doğan", "Иван 王",
  ])
  func capitalsAndSmallLettersComeAndGo(name: String) {
    var upper = text(name)
    upper.uppercase()
    let expected = name.map { $0 == "ß" || !$0.isCasedLatin ? String($0) : $0.uppercased() }.joined()
    #expect(string(upper) == expected)
    var lower = text(name)
    lower.lowercase()
    #expect(string(lower) == name.map { $0.isCasedLatin ? $0.lowercased() : String($0) }.joined())
  }

  @Test
  func lettersOfAnAddressAreFolded() {
    #expect(string(text("Müller-Groß").foldedForAddress(umlautsAsTwo: true)) == "muellergross")
    #expect(string(text("Müller-Groß").foldedForAddress(umlautsAsTwo: false)) == "mullergross")
    #expect(string(text("O'Brien José").foldedForAddress(umlautsAsTwo: true)) == "obrienjose")
    #expect(string(text("Korkiczyński Łoś").foldedForAddress(umlautsAsTwo: true)) == "korkiczynskilos")
    #expect(string(text("Smith & 2 Co.").foldedForAddress(umlautsAsTwo: true)) == "smith2co")
  }

  @Test
  func numbersHaveTheirLeadingZeros() {
    #expect(string(ShortText(decimal: 0)) == "0")
    #expect(string(ShortText(decimal: 907)) == "907")
    #expect(string(ShortText(decimal: 7, width: 3)) == "007")
    #expect(string(ShortText(decimal: 1_234, width: 2)) == "1234")
  }

  @Test
  func aTextIsFoundWhereItStands() {
    #expect(text("jo@x.com").firstIndex(of: ShortText("@")) == 2)
    #expect(text("banana").firstIndex(of: ShortText("an"), from: 2) == 3)
    #expect(text("banana").firstIndex(of: ShortText("nb")) == nil)
    #expect(text("a").firstIndex(of: ShortText("ab")) == nil)
  }
}

extension Character {
  fileprivate var isCasedLatin: Bool {
    isCased && unicodeScalars.allSatisfy { $0.value < 0x180 }
  }
}
