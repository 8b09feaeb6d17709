import Testing

@testable import Normalization

@Suite struct NumberingPlansTests {
  @Test func holdsTenPlansWithTheirDialling() throws {
    let plans = NumberingPlans.shared
    for code in [1, 31, 32, 33, 34, 39, 43, 44, 49, 61] {
      #expect(plans.plan(code: code)?.countryCode == UInt16(code))
    }
    #expect(plans.plan(code: 7) == nil)
    #expect(plans.plan(code: 881) == nil)
    let britain = try #require(plans.plan(region: "GB"))
    #expect(britain.trunk == .zero && britain.dialsZeroZero)
    let italy = try #require(plans.plan(region: "IT"))
    #expect(italy.trunk == .none && italy.dialsZeroZero)
    let canada = try #require(plans.plan(region: "CA"))
    #expect(canada.countryCode == 1 && canada.trunk == .one && !canada.dialsZeroZero)
    #expect(plans.plan(region: "JM") == nil)
  }

  @Test func knowsLengths() throws {
    let america = try #require(NumberingPlans.shared.plan(code: 1))
    #expect(america.isPossible(10) && !america.isPossible(9))
    #expect(america.isLocal(7))
    #expect(america.isTooLong(11) && !america.isTooLong(10))
  }

  @Test func findsRangesAtEveryDepth() throws {
    let plans = NumberingPlans.shared
    let germany = try #require(plans.plan(code: 49))
    let range = { (digits: PackedDigits) in plans.range(germany, digits: digits.low, count: digits.count) }
    #expect(range("301234567") == .used)
    #expect(range("15112345678") == .used)
    #expect(range("1234567890") == .unused)
  }
}
