import TestSupport
import Testing

@testable import Matching

@Suite struct LocalityComparisonTests {
  /// Two places, each a postcode and a city separated by a comma, and their level.
  @Test(arguments: [
    LevelExample("78704,austin", "78704,austin", 6),
    LevelExample("78704,austin", "78704,austn", 5),
    LevelExample("78704,austin", "78704,", 5),
    LevelExample("78704,", "78704,", 5),
    LevelExample("78704,austin", "78704,boston", 4),
    LevelExample("78704,austin", "78705,austin", 3),
    LevelExample("78704,austin", "78740,austn", 3),
    LevelExample("78704,austin", "78705,", 3),
    LevelExample("78704,austin", ",austin", 3),
    LevelExample(",austin", ",austin", 3),
    LevelExample("78704,austin", "78211,austin", 2),
    LevelExample("78704,austin", "78705,boston", 1),
    LevelExample("78704,austin", "78211,austn", 1),
    LevelExample("78704,austin", ",austn", 1),
    LevelExample("SW1A1AA,london", "SW1A2BB,westminster", 1),
    LevelExample("SW1A1AA,", "SW1A2BB,", 1),
    LevelExample("78704,austin", "02139,boston", 0),
    LevelExample("78704,austin", ",boston", 0),
    LevelExample("SW1A1AA,", "SW7A2BB,", 0),
    LevelExample("78704,austin", ",", -1),
    LevelExample("78704,", ",austin", -1),
    LevelExample(",", ",", -1),
  ])
  func places(_ example: LevelExample) {
    let places = [example.left, example.right].map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let pair = ComparedPair([
      .init(.postcode, places.map { $0[0] }), .init(.city, places.map { $0[1] }),
    ])
    #expect(pair.levels["locality"] == example.level)
  }

  @Test func aPostcodeOfManyIsMissing() {
    let pair = ComparedPair(
      [.init(.postcode, ["00000", "00000"]), .init(.city, ["austin", "boston"])], noEvidence: ["00000"])
    #expect(pair.levels["locality"] == 0)
  }

  @Test func withoutAPostcodeColumnTheCityIsAText() {
    let pair = ComparedPair([.init(.city, ["austin", "austn"])])
    #expect(pair.levels == ["text": 2])
  }

  @Test func aPostcodeColumnAloneIsALocality() {
    let pair = ComparedPair([.init(.postcode, ["78704", "78704"])])
    #expect(pair.levels == ["locality": 5])
  }

  @Test func aRegionCountsOnlyWhereNothingFinerIsKnown() {
    let region = LiteralTable.Column(.region, ["texas", "texas"])
    #expect(ComparedPair([region]).levels == ["text": 3])
    #expect(ComparedPair([region, .init(.city, ["austin", "austin"])]).levels == ["text": 3])
    #expect(
      ComparisonPlan(LiteralTable.table([region, .init(.city, ["austin", "austin"])])).comparisons.count == 1)
    #expect(ComparedPair([region, .init(.postcode, ["78704", "78704"])]).levels == ["locality": 5])
  }
}
