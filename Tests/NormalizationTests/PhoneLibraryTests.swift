import CPhoneNumber
import Testing

@testable import Normalization

@Suite struct PhoneLibraryTests {
  @Test func answersInOneCall() throws {
    let answer = try #require(PhoneLibrary.parse(Array("020 7946 0958 ext. 12".utf8), region: "GB"))
    #expect(answer.validity == CPHONE_VALID)
    #expect(answer.countryCode == 44)
    #expect(answer.national == "2079460958")
    #expect(answer.extensionDigits == "12")
    #expect(PhoneLibrary.display(e164: "+442079460958") == "+44 20 7946 0958")
    #expect(PhoneLibrary.region(e164: "+442079460958") == "GB")
    #expect(PhoneLibrary.region(e164: "+80012345678") == "001")
    #expect(PhoneLibrary.region(e164: "+10000000000") == nil)
  }

  @Test func keepsItalianZeros() throws {
    #expect(
      try #require(PhoneLibrary.parse(Array("06 12345678".utf8), region: "IT")).national == "0612345678")
  }

  @Test(arguments: ["", "x", "+", "--", "\u{0}", "+999 123", "12\u{FFFD}\u{0}34"])
  func refusesWhatIsNoNumber(text: String) {
    #expect(PhoneLibrary.parse(Array(text.utf8), region: "US") == nil)
  }

  @Test func survivesAnyBytes() {
    var state: UInt64 = 42
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      _ = PhoneLibrary.parse(bytes, region: "US")
      _ = PhoneNumberParser(region: "DE").parse(bytes: bytes.span)
    }
    _ = PhoneLibrary.parse([UInt8](repeating: UInt8(ascii: "1"), count: 100_000), region: "US")
  }

  @Test func knowsRegionsAndTheirDialling() {
    #expect(PhoneLibrary.regions.count > 200)
    #expect(PhoneLibrary.regions == PhoneLibrary.regions.sorted())
    #expect(PhoneLibrary.regions.contains("DE"))
    #expect(PhoneLibrary.countryCode(region: "DE") == 49)
    #expect(PhoneLibrary.countryCode(region: "XX") == 0)
    #expect(PhoneLibrary.trunkPrefix(region: "DE") == "0")
    #expect(PhoneLibrary.trunkPrefix(region: "US") == "1")
    #expect(PhoneLibrary.trunkPrefix(region: "ES").isEmpty)
  }

  @Test func cutsVanityNumbersOnlyWhenAsked() throws {
    let text = Array("1-800-MATTRESS".utf8)
    #expect(try #require(PhoneLibrary.parse(text, region: "US")).validity == CPHONE_BAD_LENGTH)
    let cut = try #require(PhoneLibrary.parse(text, region: "US", truncating: true))
    #expect(cut.validity == CPHONE_VALID)
    #expect(cut.national == "8006288737")
  }
}
