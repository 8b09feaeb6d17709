import Testing

@testable import CustomerGenerator

struct NamesTests {
  private func string(_ text: ShortText) -> String {
    String(decoding: (0..<text.count).map { text[$0] }, as: UTF8.self)
  }

  @Test(arguments: [Country.Code.us, .uk, .de])
  func listsAreLongAndWithoutRepetitions(code: Country.Code) {
    let country = Country.of(code)
    for (count, write) in [
      (180, country.female.append), (180, country.male.append), (370, country.surnames.append),
    ] {
      let names = (0..<count).map { rank in
        var text = ShortText()
        write(rank, &text)
        return string(text)
      }
      #expect(Set(names).count > count - 4)
      #expect(names.allSatisfy { $0.count > 1 && $0.first?.isUppercase == true })
    }
  }

  @Test(arguments: [Country.Code.us, .uk, .de])
  func rarerSurnamesDifferFromEachOther(code: Country.Code) {
    let surnames = Country.of(code).surnames
    let names = (1_000..<6_000).map { rank in
      var text = ShortText()
      surnames.append(rank, to: &text)
      return string(text)
    }
    #expect(Set(names).count > 4_900)
    #expect(names.allSatisfy { $0.count > 2 && $0.count < 26 })
  }

  @Test
  func shortFormsAndSpellingsBelongToTheirName() {
    let names = GivenNames(
      "Mary:Molly/Mae~Marie Ruth Ann~Anne", tail: SyllableNames("|A|_|na"), offset: 2)
    var random = RandomGenerator(seed: 4)
    let shortForms = Set((0..<50).compactMap { _ in names.shortForm(of: 0, &random).map(string) })
    #expect(shortForms == ["Molly", "Mae"])
    #expect(names.otherSpelling(of: 0, &random).map(string) == "Marie")
    #expect(names.shortForm(of: 1, &random) == nil)
    #expect(names.otherSpelling(of: 2, &random).map(string) == "Anne")
    #expect(names.shortForm(of: 999, &random) == nil)
  }

  @Test
  func namesInOtherScriptsHaveLatinForms() {
    for script in ForeignScript.all {
      for list in [script.female, script.male, script.surnames] {
        for rank in 0..<list.frequencies.count {
          #expect(!list.native(rank).isASCII)
          #expect(list.latin(rank).isASCII)
        }
      }
    }
  }

  @Test
  func syllablesGiveADifferentNameForEveryNumber() {
    let names = SyllableNames("|Ab Cd Ef | _ x yy | one two three four five")
    let all = (0..<45).map { number in
      var text = ShortText()
      names.append(number, to: &text)
      return string(text)
    }
    #expect(Set(all).count == 45)
    #expect(all.contains("Abone") && all.contains("Efyyfive"))
  }
}
