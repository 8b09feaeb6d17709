import Testing

@testable import Normalization

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("US", "5125550142", "(512) 555-0142"), ("US", "+1 512 555 0142 x12", "(512) 555-0142 ext. 12"),
    ("US", "5550142", "555-0142"), ("US", "020 7946 0958", "02079460958"),
    ("US", "+44 20 7946 0958", "+44 20 7946 0958"), ("GB", "02079460958", "+44 20 7946 0958"),
    ("GB", "+1 512 555 0142", "+1 512-555-0142"), ("DE", "030/1234567", "+49 30 1234567"),
    ("US", "5.55E+09", ""), ("US", "000-0000", "0000000"),
  ])
  func showsNumbersAsPeopleReadThem(region: String, cell: String, display: String) {
    #expect(PhoneNumberParser(region: region).parse(cell).map(\.display) == [display])
  }

  @Test(arguments: [
    ("+1 512 555 0142", "US"), ("+1 416 555 0142", "CA"), ("+44 20 7946 0958", "GB"),
    ("+39 06 12345678", "IT"),
  ])
  func knowsItsRegion(cell: String, region: String) {
    #expect(PhoneNumberParser(region: "US").parse(cell).first?.region == region)
  }

  @Test func incompleteNumbersHaveNoRegion() {
    #expect(PhoneNumberParser(region: "US").parse("555-0142").first?.region == nil)
  }

  @Test func isSmallEnoughToBeCopied() {
    #expect(MemoryLayout<PhoneNumber>.size <= 64)
  }
}
