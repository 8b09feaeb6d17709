import Testing

@testable import CustomerGenerator

struct PhoneFormTests {
  private func entry(_ digits: StaticString, area: Int) -> PhoneEntry {
    var entry = PhoneEntry()
    entry.digits = ShortText(digits)
    entry.areaLength = area
    return entry
  }

  private func texts(_ forms: [PhoneForm], _ entry: PhoneEntry) -> [String] {
    forms.map { form in form.text(of: entry).withBytes { String(decoding: $0, as: UTF8.self) } }
  }

  @Test
  func americanNumbersAreWrittenInTenWays() {
    let texts = texts(PhoneForm.us, entry("5126670142", area: 3))
    #expect(texts[0] == "(512) 667-0142")
    #expect(texts[2] == "5126670142")
    #expect(texts[3] == "512.667.0142")
    #expect(texts[6] == "+15126670142")
    #expect(Set(texts).count == 10)
  }

  @Test
  func britishNumbersKeepTheirGroups() {
    #expect(texts(PhoneForm.uk, entry("2079460018", area: 2))[0] == "020 7946 0018")
    #expect(texts(PhoneForm.uk, entry("1614960018", area: 3))[0] == "0161 496 0018")
    #expect(texts(PhoneForm.uk, entry("7700900123", area: 4))[0] == "07700 900123")
    #expect(texts(PhoneForm.uk, entry("7700900123", area: 4)).contains("+44 (0)7700 900123"))
  }

  @Test
  func germanNumbersHaveTheirAreaCode() {
    let texts = texts(PhoneForm.de, entry("2111234567", area: 3))
    #expect(texts[0] == "0211 1234567")
    #expect(texts[1] == "0211/1234567")
    #expect(texts.contains("+49 211 1234567"))
    #expect(texts.contains("0211 / 123 4567"))
  }

  @Test
  func extensionsStandBehindAndPlaceholdersAsTheyAre() {
    var number = entry("5126670142", area: 3)
    number.extensionNumber = 12
    #expect(texts(PhoneForm.us, number)[1] == "512-667-0142 x12")
    var placeholder = entry("000-0000", area: 3)
    placeholder.isLiteral = true
    #expect(Set(texts(PhoneForm.us, placeholder)) == ["000-0000"])
    #expect(Set(texts(PhoneForm.us, PhoneEntry())) == [""])
  }

  @Test
  func numbersThatASlipMadeShorterAreStillWritten() {
    #expect(texts(PhoneForm.us, entry("512667014", area: 3))[1] == "512-667014")
    #expect(texts(PhoneForm.us, entry("51", area: 3))[2] == "51")
  }
}
