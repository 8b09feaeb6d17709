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
    let bases = ValueIDs(plan.frequencies).bases
    let compared = ComparedPairs(PairFeatures(comparing: pairs, plan: plan), plan: plan, threads: 1)
    let training = TrainingPairs(compared, plan: plan, sample: sample, threads: 1)
    #expect(!training.active.isEmpty)
    for (index, id) in training.active.enumerated() {
      let place = bases.lastIndex { $0 <= Int(id) } ?? 0
      let frequencies = plan.frequencies[place]
      let value = id - UInt32(bases[place])
      let holders = (0..<60).filter { row in
        frequencies.range(of: row).contains { frequencies.ids[$0] == value }
      }
      #expect(Int(training.sampledHolders[index]) == holders.count { sample.contains(UInt32($0)) })
      let range = Int(training.valueStarts[index])..<Int(training.valueStarts[index + 1])
      let found = range.map { training.features.pairs[Int(training.order[Int(training.pairsOfValue[$0])])] }
      let expected = pairs.filter { holders.contains(Int($0.left)) && holders.contains(Int($0.right)) }
      #expect(found.sorted() == expected.sorted())
    }
  }

  /// Patterns, runs and values of pairs of a table with every kind of comparison, against each pair by itself.
  @Test func runsHoldThePairsInTheOrderOfTheirPatterns() {
    let table = InventedCustomers(count: 80, seed: 82).table
    let plan = ComparisonPlan(table)
    let pairs = RandomPairSampler.pairs(of: table)
    let compared = ComparedPairs(PairFeatures(comparing: pairs, plan: plan), plan: plan, threads: 1)
    let training = TrainingPairs(compared, plan: plan, sample: .everything, threads: 1)
    let features = compared.features
    #expect(training.order.map { features.patterns[Int($0)].bits } == features.patterns.map(\.bits).sorted())
    let rules = IdentityRules(plan: plan)
    let judge = PairJudge(
      plan: plan, parameters: ModelParameters(plan: plan, recordCount: 80, pairCount: 80 * 79 / 2),
      partners: UnrelatedPartners(plan.frequencies))
    var next: UInt32 = 0
    var wrong = 0
    for run in training.patterns.runs {
      if run.start != next { wrong += 1 }
      next = run.end
      var use = Int(run.firstUse)
      let key = training.patterns.keys[Int(run.key)]
      for pair in run.start..<run.end {
        let index = Int(training.order[Int(pair)])
        let (pattern, flags) = (features.patterns[index], features.flags[index])
        if pattern != key.pattern { wrong += 1 }
        if rules.conflict(in: pattern, flags) != run.conflict { wrong += 1 }
        if key.isConflicting != (run.conflict != nil) { wrong += 1 }
        for place in plan.comparisons.indices {
          let value = judge.sharedValue(at: place, features.pairs[index], pattern, flags)
          if (key.usedPlaces >> UInt16(place) & 1 != 0) != (value != 0) { wrong += 1 }
          if value == 0 { continue }
          if training.active[Int(training.uses[use])] != value { wrong += 1 }
          use += 1
        }
        if plan.hasWholeName(key.usedPlaces) { use += 1 }
      }
    }
    #expect(wrong == 0)
    #expect(Int(next) == pairs.count)
  }

  @Test func pairsAreLeftOutAsASingleJudgeWould() {
    let table = InventedCustomers(count: 200, seed: 83).table
    let plan = ComparisonPlan(table)
    let pairs = RandomPairSampler.pairs(of: table)
    let compared = ComparedPairs(PairFeatures(comparing: pairs, plan: plan), plan: plan, threads: 1)
    let parameters = ModelParameters(plan: plan, recordCount: 200, pairCount: 200 * 199 / 2)
    let training = LinkageTraining(table, plan: plan, threads: 2)
    let prepared = training.prepared(compared)
    let isLeftOut = training.notWorthKeeping(prepared, under: parameters)
    let judge = training.keepingJudge(parameters)
    #expect(isLeftOut == prepared.order.map { !judge.isWorthKeeping(compared.features, at: Int($0)) })
    #expect(isLeftOut.contains(true) && isLeftOut.contains(false))
  }

  @Test func pickedPairsHaveTheirValues() {
    let table = InventedCustomers(count: 80, seed: 84).table
    let plan = ComparisonPlan(table)
    let pairs = RandomPairSampler.pairs(of: table)
    let whole = ComparedPairs(PairFeatures(comparing: pairs, plan: plan), plan: plan, threads: 3)
    let (even, odd) = (Array(stride(from: 0, to: pairs.count, by: 2)), [1, 5, 7])
    var picked = whole.picked(even)
    picked.append(whole.picked(odd))
    let expected = ComparedPairs(
      PairFeatures(comparing: (even + odd).map { pairs[$0] }, plan: plan), plan: plan, threads: 1)
    #expect(picked.features.pairs == expected.features.pairs)
    #expect(picked.values == expected.values)
  }
}
