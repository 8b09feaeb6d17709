import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct TrainingPairsTests {
  @Test func aSampleHoldsTheRowsThatGiveSoManyPairs() {
    let sample = RecordSample(pairCount: 40_000, pairLimit: 10_000)
    #expect(abs(sample.share - 0.125) < 1e-12, "a pair has two ends")
    let rows = (0..<20_000).count { sample.contains(UInt32($0)) }
    // 2,500 are expected, with a deviation of 47.
    #expect(abs(rows - 2_500) < 250)
    for row in UInt32(0)..<200 {
      let ends = [sample.contains(row), sample.contains(row + 1)].count { $0 }
      #expect(sample.ends(CandidatePair(row, row + 1)) == ends)
    }
  }

  @Test func fewPairsAreSampledWhole() {
    let sample = RecordSample(pairCount: 500, pairLimit: 500)
    #expect(sample.isWhole)
    #expect(sample.share == 1)
    #expect((0..<1_000).allSatisfy { sample.contains(UInt32($0)) })
    #expect(sample.ends(CandidatePair(3, 4)) == 2)
    #expect(!RecordSample(pairCount: 501, pairLimit: 500).isWhole)
  }

  /// Values with the pairs that share them and their sampled holders, against a count by hand.
  @Test(arguments: [2_000, 400])
  func everyValueKnowsItsPairsAndItsSampledHolders(pairLimit: Int) {
    let table = InventedCustomers(count: 60, seed: 81).table
    let plan = ComparisonPlan(table)
    let sample = RecordSample(pairCount: 1_770, pairLimit: pairLimit)
    let pairs = RandomPairSampler.pairs(of: table).filter { sample.ends($0) > 0 }
    let partners = UnrelatedPartners(plan.frequencies)
    let training = TrainingPairs(
      PairFeatures(comparing: pairs, plan: plan), plan: plan, partners: partners, sample: sample, threads: 1)
    #expect(!training.active.isEmpty)
    for (index, id) in training.active.enumerated() {
      let place = partners.bases.lastIndex { $0 <= Int(id) } ?? 0
      let frequencies = plan.frequencies[place]
      let value = id - UInt32(partners.bases[place])
      let holders = (0..<60).filter { row in
        frequencies.range(of: row).contains { frequencies.ids[$0] == value }
      }
      #expect(Int(training.sampledHolders[index]) == holders.count { sample.contains(UInt32($0)) })
      let range = Int(training.valueStarts[index])..<Int(training.valueStarts[index + 1])
      let found = range.map { training.features.pairs[Int(training.pairsOfValue[$0])] }
      let expected = pairs.filter { holders.contains(Int($0.left)) && holders.contains(Int($0.right)) }
      #expect(found.sorted() == expected.sorted())
    }
  }
}
