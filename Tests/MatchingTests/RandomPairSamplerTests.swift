import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct RandomPairSamplerTests {
  private func table(_ count: Int, partitions: [String]? = nil) -> RecordTable {
    LiteralTable.table([.init(.surname, (0..<count).map { "n\($0)" })], partitions: partitions)
  }

  @Test func fewPairsAreAllDrawnOnce() {
    let pairs = RandomPairSampler.pairs(of: table(10))
    #expect(pairs.count == 45)
    #expect(Set(pairs).count == 45)
    #expect(RandomPairSampler.pairs(of: table(1)).isEmpty)
    #expect(RandomPairSampler.pairs(of: table(2)) == [CandidatePair(0, 1)])
  }

  @Test func fewPairsOfPartitionsAreAllDrawnOnce() {
    let partitions = ["n", "s", "n", "s", "n", "alone"]
    let pairs = RandomPairSampler.pairs(of: table(6, partitions: partitions))
    #expect(
      Set(pairs) == [CandidatePair(0, 2), CandidatePair(0, 4), CandidatePair(2, 4), CandidatePair(1, 3)])
    #expect(pairs.count == 4)
  }

  @Test func manyPairsAreDrawnEvenlyAndTheSameEveryTime() {
    let table = table(1_000)
    let pairs = RandomPairSampler.pairs(of: table, count: 20_000)
    #expect(pairs.count == 20_000)
    #expect(pairs == RandomPairSampler.pairs(of: table, count: 20_000))
    var draws = [Int](repeating: 0, count: 1_000)
    for pair in pairs {
      #expect(pair.left < pair.right)
      draws[Int(pair.left)] += 1
      draws[Int(pair.right)] += 1
    }
    // 40 draws a record are expected, with a deviation of about 6.3.
    #expect((draws.min() ?? 0) > 10)
    #expect((draws.max() ?? 0) < 75)
  }

  @Test func drawnPairsLieInsidePartitionsAsOftenAsTheseHavePairs() {
    let partitions = (0..<1_000).map { $0 % 4 == 0 ? "quarter" : "rest" }
    let pairs = RandomPairSampler.pairs(of: table(1_000, partitions: partitions), count: 10_000)
    for pair in pairs { #expect(partitions[Int(pair.left)] == partitions[Int(pair.right)]) }
    let quarter = pairs.count { partitions[Int($0.left)] == "quarter" }
    // 250 · 249 of 250 · 249 + 750 · 749 pairs.
    #expect(abs(Double(quarter) - 10_000 * 62_250 / (62_250 + 561_750)) <= 1)
    #expect(abs(pairs.count - 10_000) <= 1)
  }
}
