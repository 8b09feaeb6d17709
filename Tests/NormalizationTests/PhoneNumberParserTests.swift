import Testing

@testable import Normalization

@Suite struct PhoneNumberParserTests {
  /// A cell, the region that typed it, and the valid numbers in it.
  typealias Example = (region: String, cell: String, e164: [String])

  @Test(
    arguments: [
      ("US", "512-555-0142", ["+15125550142"]), ("US", "(512) 555-0142", ["+15125550142"]),
      ("US", "1 (512) 555 0142", ["+15125550142"]), ("US", "+1.512.555.0142", ["+15125550142"]),
      ("us", "5125550142", ["+15125550142"]), ("US", "512–555–0142", ["+15125550142"]),
      ("US", "+1\u{A0}(512)\u{A0}555\u{2011}0142", ["+15125550142"]),
      ("US", "tel:+1-512-555-0142", ["+15125550142"]),
      ("US", "011 44 20 7946 0958", ["+442079460958"]), ("US", "0044 20 7946 0958", ["+442079460958"]),
      ("US", "+0044 20 7946 0958", ["+442079460958"]), ("US", "512-555-O142", ["+15125550142"]),
      ("CA", "416 555 0142", ["+14165550142"]), ("UK", "020 7946 0958", ["+442079460958"]),
      ("GB", "+44 (0)20 7946 0958", ["+442079460958"]), ("GB", "(07911) 123 456", ["+447911123456"]),
      ("GB", "447911123456", ["+447911123456"]), ("DE", "030/1234567", ["+49301234567"]),
      ("DE", "0171 / 1234567", ["+491711234567"]), ("DE", "0049 6221/1234567", ["+4962211234567"]),
      ("DE", "+49 (0)30 / 901820", ["+4930901820"]), ("DE", "4915112345678", ["+4915112345678"]),
      ("DE", "030 1234567-0", ["+493012345670"]), ("FR", "01.42.68.53.00", ["+33142685300"]),
      ("FR", "+33 (0)1 42 68 53 00", ["+33142685300"]), ("ES", "912 345 678", ["+34912345678"]),
      ("IT", "06 12345678", ["+390612345678"]), ("IT", "347 123 4567", ["+393471234567"]),
      ("NL", "020-1234567", ["+31201234567"]), ("AU", "0412 345 678", ["+61412345678"]),
      ("AU", "13 11 14", ["+61131114"]),
      ("BE", "02 512 34 56", ["+3225123456"]), ("AT", "01 5123456", ["+4315123456"]),
      ("CH", "079 123 45 67", ["+41791234567"]), ("SE", "08-123 45 67", ["+4681234567"]),
      ("MX", "55 1234 5678", ["+525512345678"]), ("BR", "(11) 91234-5678", ["+5511912345678"]),
      ("JP", "03-1234-5678", ["+81312345678"]), ("RU", "8 (495) 123-45-67", ["+74951234567"]),
      ("XX", "+44 20 7946 0958", ["+442079460958"]), ("US", "+800 1234 5679", ["+80012345679"]),
    ] as [Example])
  func readsNumbersAsPeopleTypeThem(example: Example) {
    let numbers = PhoneNumberParser(region: example.region).parse(example.cell)
    #expect(numbers.map(\.e164) == example.e164)
    #expect(numbers.allSatisfy { $0.status == .valid })
  }

  @Test(
    arguments: [
      ("US", "512-555-0142 / 512 555 0199", ["+15125550142", "+15125550199"]),
      ("US", "512 555 0142 512 555 0199", ["+15125550142", "+15125550199"]),
      ("US", "5125550142 5125550199", ["+15125550142", "+15125550199"]),
      ("US", "(512)555-0142(512)555-0199", ["+15125550142", "+15125550199"]),
      ("US", "512.555.0142, 512.555.0199", ["+15125550142", "+15125550199"]),
      ("US", "512-555-0142 or 512-555-0199", ["+15125550142", "+15125550199"]),
      ("US", "+1 512 555 0142 +44 20 7946 0958", ["+15125550142", "+442079460958"]),
      ("US", "512-555-0142\n512-555-0199", ["+15125550142", "+15125550199"]),
      (
        "US", "H: 512-555-0142 C: 512-555-0199 W: 512-555-0101",
        ["+15125550142", "+15125550199", "+15125550101"]
      ),
      ("US", "512-555-0142; 512-555-0142", ["+15125550142"]),
      ("US", "512-555-0142 (Mary)", ["+15125550142"]),
      ("US", "512-555-0142 call after 5pm", ["+15125550142"]),
      ("US", "512-555-0142/43", ["+15125550142"]), ("US", "512 555 0142 & 0199", ["+15125550142"]),
      ("DE", "030 1234567 / 0171 7654321", ["+49301234567", "+491717654321"]),
      ("DE", "030 12 34 56 78 0171 7654321", ["+493012345678", "+491717654321"]),
      ("DE", "Tel. 030 1234567, Fax 030 1234568", ["+49301234567", "+49301234568"]),
      ("DE", "0301234 0305678", ["+49301234", "+49305678"]), ("DE", "030 1234567/8", ["+49301234567"]),
      ("GB", "(020) 7946 0958 / 07911 123457", ["+442079460958", "+447911123457"]),
      ("FR", "01 42 68 53 00 / 06 12 34 56 78", ["+33142685300", "+33612345678"]),
      ("JP", "03-1234-5678 / 090-1234-5678", ["+81312345678", "+819012345678"]),
    ] as [Example])
  func partsSeveralNumbersAndNeverOne(example: Example) {
    #expect(PhoneNumberParser(region: example.region).parse(example.cell).map(\.e164) == example.e164)
  }

  @Test func keepsLocalNumbersBesideWholeOnes() {
    let numbers = PhoneNumberParser(region: "US").parse("home 555-0142; cell 512-555-0199")
    #expect(numbers.map(\.national) == ["5550142", "5125550199"])
    #expect(numbers.map(\.status) == [.localOnly, .valid])
    let locals = PhoneNumberParser(region: "US").parse("555-0142 / 555-0199")
    #expect(locals.map(\.national) == ["5550142", "5550199"])
  }

  @Test(arguments: [
    ("512-555-0142 x12", "12"), ("512-555-0142 ext. 0012", "0012"), ("512-555-0142, extension 12", "12"),
    ("512-555-0142#12", "12"), ("512-555-0142,,123", "123"), ("+1-512-555-0142;ext=12", "12"),
    ("512-555-0142 poste 7", "7"), ("512-555-0142 Durchwahl: 44", "44"), ("512-555-0142 доб. 12", "12"),
    ("512-555-0142 43", "43"),
  ])
  func readsExtensions(cell: String, digits: String) throws {
    let numbers = PhoneNumberParser(region: "US").parse(cell)
    #expect(numbers.count == 1)
    let number = try #require(numbers.first)
    #expect(number.e164 == "+15125550142")
    #expect(number.extensionDigits.description == digits)
  }

  @Test(arguments: [
    ("1-800-FLOWERS", "+18003569377"), ("1 800 FLOWERS", "+18003569377"), ("1-800-flowers", "+18003569377"),
    ("1-800-MATTRESS", "+18006288737"), ("512-KEY-SHOP", "+15125397467"),
  ])
  func readsVanityNumbers(cell: String, e164: String) {
    #expect(PhoneNumberParser(region: "US").parse(cell).map(\.e164) == [e164])
  }

  @Test func takesNoNameForAVanityNumber() {
    let numbers = PhoneNumberParser(region: "US").parse("512-555 Mary")
    #expect(numbers.map(\.national) == ["512555"])
    #expect(PhoneNumberParser(region: "US").parse("800 555 HOME").map(\.e164) == [""])
  }

  @Test(arguments: [
    "٥١٢٥٥٥٠١٤٢", "۵۱۲۵۵۵۰۱۴۲", "５１２－５５５－０１４２", "५१२ ५५५ ०१४२", "๕๑๒๕๕๕๐๑๔๒", "𝟓𝟏𝟐𝟓𝟓𝟓𝟎𝟏𝟒𝟐",
    "+１ (５１２) 555‑0142",
  ])
  func readsDigitsOfAnyScript(cell: String) {
    #expect(PhoneNumberParser(region: "US").parse(cell).map(\.e164) == ["+15125550142"])
  }

  @Test(arguments: [
    ("US", "000-0000"), ("US", "000-000-0000"), ("US", "555-5555"), ("US", "512-555-5555"),
    ("US", "(999) 999-9999"),
    ("US", "1234567"), ("US", "123-456-7890"), ("US", "+1 234 567 8901"), ("US", "1-111-111-1111"),
    ("US", "0123456789"), ("US", "9876543210"), ("US", "12345"), ("US", "0"), ("GB", "01234 567890"),
    ("GB", "07777 777777"), ("FR", "06 00 00 00 00"), ("DE", "0000 000000"), ("US", "512-123-4567"),
  ])
  func seesPlaceholders(region: String, cell: String) {
    let numbers = PhoneNumberParser(region: region).parse(cell)
    #expect(numbers.map(\.status) == [.placeholder])
    #expect(numbers.map(\.e164) == [""])
    #expect(numbers.allSatisfy { !$0.isEvidence })
  }

  @Test(arguments: ["512-555-0100", "(212) 555-0199", "202-222-2222", "2345678901"])
  func takesFictionAndRarePatternsForNumbers(cell: String) {
    #expect(PhoneNumberParser(region: "US").parse(cell).map(\.status) == [.valid])
  }

  @Test(arguments: ["", " ", "n/a", "none", "unknown", "-", "+", "()", "call me", "電話なし"])
  func findsNothingWithoutDigits(cell: String) {
    #expect(PhoneNumberParser(region: "US").parse(cell).isEmpty)
  }

  @Test(arguments: [
    ("US", "555-0142", PhoneNumber.Status.localOnly, "5550142"), ("US", "555014", .localOnly, "555014"),
    ("DE", "2031234", .localOnly, "2031234"), ("ES", "2345679", .localOnly, "2345679"),
    ("US", "512-555-014", .invalid, "512555014"), ("US", "512-555-01423", .invalid, "51255501423"),
    ("US", "112 555 0142", .possible, "1125550142"), ("US", "412 155 0142", .possible, "4121550142"),
    ("FR", "012345679", .invalid, "12345679"), ("GB", "020 7946 095", .possible, "207946095"),
    ("XX", "020 7946 0958", .invalid, "02079460958"),
    ("US", "51255501425125550199", .invalid, "51255501425125550199"),
  ])
  func tellsWhatIsNotValid(region: String, cell: String, status: PhoneNumber.Status, national: String) {
    let numbers = PhoneNumberParser(region: region).parse(cell)
    #expect(numbers.map(\.status) == [status])
    #expect(numbers.map(\.national) == [national])
    #expect(numbers.allSatisfy { $0.e164.isEmpty == (status != .possible) })
  }

  @Test(arguments: [
    ("US", "5125550142.0", PhoneNumber.Damage.trailingDecimal, "+15125550142"),
    ("US", "5125550142,00", .trailingDecimal, "+15125550142"),
    ("US", "15125550142.0", .trailingDecimal, "+15125550142"),
    ("US", "5.125550142E+09", .spreadsheetExponent, "+15125550142"),
    ("US", "5.55E+09", .spreadsheetExponent, ""),
    ("US", "5,13E+09", .spreadsheetExponent, ""), ("GB", "4.47911E+11", .spreadsheetExponent, ""),
    ("GB", "7911123457", .lostLeadingZero, "+447911123457"),
    ("DE", "3012345679", .lostLeadingZero, "+493012345679"),
    ("FR", "142685300", .lostLeadingZero, "+33142685300"),
    ("IT", "612345679", .lostLeadingZero, "+390612345679"),
    ("CH", "791234567", .lostLeadingZero, "+41791234567"),
  ])
  func namesAndRepairsDamage(region: String, cell: String, damage: PhoneNumber.Damage, e164: String) {
    let numbers = PhoneNumberParser(region: region).parse(cell)
    #expect(numbers.map(\.damage) == [damage])
    #expect(numbers.map(\.e164) == [e164])
    #expect(numbers.map(\.isEvidence) == [!e164.isEmpty])
  }

  @Test(arguments: [
    ("US", "512.555.0142"), ("FR", "01 42 68 53 00"), ("ES", "912345678"), ("GB", "7911 123457"),
  ])
  func seesNoDamageInTypedNumbers(region: String, cell: String) {
    #expect(PhoneNumberParser(region: region).parse(cell).map(\.damage) == [nil])
  }

  @Test(arguments: [
    ("US", "(512) 555-0142", "+1 512 555 0142"), ("GB", "020 7946 0958", "+44 20 7946 0958"),
    ("GB", "020 7946 0958", "0044 20 7946 0958"), ("IT", "06 12345678", "+39 06 12345678"),
    ("DE", "3012345679", "+49 30 12345679"), ("JP", "03-1234-5678", "+81 3-1234-5678"),
  ])
  func comparesNationalAndInternationalAlike(region: String, national: String, international: String) {
    let parser = PhoneNumberParser(region: region)
    #expect(parser.parse(national).map(\.national) == parser.parse(international).map(\.national))
  }

  @Test func keepsCountryCodesOfForeignNumbers() {
    let number = PhoneNumberParser(region: "US").parse("+44 20 7946 0958").first
    #expect(number?.national == "442079460958")
    #expect(number?.isDomestic == false)
  }

  @Test func readsLongCellsInBoundedPieces() {
    let numbers = PhoneNumberParser(region: "US").parse(String(repeating: "512-555-0142 ", count: 10_000))
    #expect(!numbers.isEmpty && numbers.count < 50)
  }

  @Test func knowsItsRegions() {
    #expect(PhoneNumberParser(region: "uk").region == "GB")
    #expect(PhoneNumberParser.isKnown(region: "de"))
    #expect(!PhoneNumberParser.isKnown(region: "XX"))
  }
}
