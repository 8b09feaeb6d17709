import Testing

@testable import Matching

@Suite struct AgreementPatternTests {
  @Test func everyPlaceHoldsItsLevelOrNone() {
    var pattern = AgreementPattern()
    for place in 0..<16 { #expect(pattern[place] == -1) }
    for place in 0..<16 { pattern[place] = (place * 5) % 14 }
    for place in 0..<16 { #expect(pattern[place] == (place * 5) % 14) }
    pattern[3] = -1
    pattern[15] = 14
    #expect(pattern[3] == -1)
    #expect(pattern[15] == 14)
    #expect(pattern[2] == 10)
    #expect(pattern[4] == 6)
  }
}
