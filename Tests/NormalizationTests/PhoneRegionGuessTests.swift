import Testing

@testable import Normalization

@Suite struct PhoneRegionGuessTests {
  static let britain = ["020 7946 0958", "07911 123457", "0161 496 0321", "01632 960983", "07700 900461"]
  static let germany = ["030 1234567", "0171/2345678", "06221 345678", "089 9876543", "0151 12345679"]
  static let france = ["01 42 68 53 00", "06 12 34 56 79", "04 91 23 45 67", "0783456712", "02 40 12 34 57"]
  static let america = ["512-555-0142", "(212) 555-0199", "303.555.0123", "1-415-555-0175", "6465550134"]

  @Test(arguments: [
    ("US", america), ("GB", britain), ("DE", germany), ("FR", france),
    ("ES", ["912 345 678", "612 345 679", "934 567 812", "678 901 235"]),
    ("IT", ["06 12345678", "347 123 4567", "02 87654321", "333 9876543", "055 234567"]),
    ("NL", ["020-1234567", "06-12345678", "010 234 5678", "030-2345678", "0611223344"]),
    ("AU", ["0412 345 678", "02 9876 5432", "(03) 9123 4568", "0498 765 431"]),
    ("CH", ["079 123 45 67", "044 234 56 79", "031 987 65 43", "078 345 67 12"]),
    ("DK", ["32 12 34 57", "20 34 56 78", "40 98 76 54"]),
  ])
  func guessesFromNationalForms(region: String, phones: [String]) {
    let guess = PhoneRegionGuess.guess(phones: phones + [""])
    #expect(guess.region == region)
    #expect(!guess.why.isEmpty)
  }

  @Test func readsCountryCodes() {
    let guess = PhoneRegionGuess.guess(phones: ["+49 30 1234567", "+49 171 2345678", "+33 1 42 68 53 00"])
    #expect(guess.region == "DE")
    #expect(guess.why == "2 of 3 sampled phone numbers have the country code of DE")
    #expect(PhoneRegionGuess.guess(phones: ["+81 3-1234-5678", "+81 90-1234-5678"]).region == "JP")
  }

  @Test func foreignNumbersDoNotOutvoteNationalOnes() {
    let phones =
      Self.germany + ["+43 1 5123456", "+41 79 123 45 67", "+41 44 234 56 79", "+33 1 42 68 53 00"]
    #expect(PhoneRegionGuess.guess(phones: phones).region == "DE")
  }

  @Test func countriesDecide() {
    let guess = PhoneRegionGuess.guess(
      phones: Self.america, countries: ["Deutschland", "DE", "", "Österreich"])
    #expect(guess.region == "DE")
    #expect(guess.why == "2 of 3 countries are DE")
    #expect(PhoneRegionGuess.guess(phones: Self.britain, countries: ["U.S.A.", "France"]).region == "GB")
  }

  @Test func postcodesDecideBetweenLikeNumbers() {
    #expect(PhoneRegionGuess.guess(phones: Self.america, postcodes: ["K1A 0B6", "M5V 2T6"]).region == "CA")
    #expect(PhoneRegionGuess.guess(phones: [], postcodes: ["SW1A 1AA", "M1 1AE"]).region == "GB")
    #expect(PhoneRegionGuess.guess(phones: [], postcodes: ["78701", "10001-1234"]).region == "US")
    #expect(PhoneRegionGuess.guess(phones: [], postcodes: ["1012 AB", "3511LX"]).region == "NL")
  }

  @Test func withoutEvidenceItIsTheUnitedStates() {
    for phones in [[], ["", "n/a"], ["555-0142"], ["12345"]] {
      #expect(PhoneRegionGuess.guess(phones: phones).region == "US")
    }
  }

  @Test func theOrderOfValuesDoesNotMatter() {
    let phones = (0..<400).map { "0\(2 + $0 % 7)\($0 % 10) \(1_234_567 + $0 * 7919)" }
    let guess = PhoneRegionGuess.guess(phones: phones)
    #expect(PhoneRegionGuess.guess(phones: phones.reversed()) == guess)
  }

  @Test func theReasonHoldsNoValues() {
    let guess = PhoneRegionGuess.guess(phones: Self.britain, postcodes: ["SW1A 1AA"])
    #expect(guess.why == "3 of 5 sampled phone numbers are valid in GB, 1 of 1 postcodes have its shape")
  }
}
