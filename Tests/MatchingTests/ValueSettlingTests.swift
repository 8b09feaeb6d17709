import Blocking
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct ValueSettlingTests {
  /// Shortcuts against every pair judged and every sum added up in each round.
  @Test(arguments: [1, 4, 25])
  func settlesAsIfAllPairsWereJudgedInEachRound(rounds: Int) {
    let table = InventedCustomers(count: 300, seed: 91).table
    let plan = ComparisonPlan(table)
    let candidates = Blocker().candidatePairs(in: table, threads: 1)
    let pairs = candidates.mapChunks(threads: 1, progress: { _, _ in }) { $0 }.flatMap { $0 }
    let compared = ComparedPairs(PairFeatures(comparing: pairs, plan: plan), plan: plan, threads: 1)
    let training = TrainingPairs(compared, plan: plan, sample: .everything, threads: 1)
    let parameters = ModelParameters(plan: plan, recordCount: 300, pairCount: 300 * 299 / 2)
    let likelihoods = PatternLikelihoods(parameters, plan)
    let bases = training.patterns.keys.map { likelihoods.likelihoods(of: $0) }
    var values = ActiveValues(training.active, sampledHolders: training.sampledHolders, plan.frequencies)
    var settling = ValueSettling(training, values, bases: bases, threads: 3)
    settling.run(rounds: rounds, tolerance: 0)
    for _ in 0..<rounds {
      let reader = LikelihoodReader(training, values)
      var related: [Float] = []
      for run in training.patterns.runs {
        reader.forEach(in: run, base: bases[Int(run.key)]) { pair, likelihoods in
          let posteriors = likelihoods.posteriors
          related.append(Float(posteriors.same + posteriors.household) * Float(training.ends[pair]))
        }
      }
      values.update(relatedSums: training.sumsByValue(related, threads: 1), share: 1)
    }
    #expect(settling.values.partners == values.partners)
    #expect(settling.values.logU == values.logU)
    #expect(values.partners.contains { $0 == 0 } && values.partners.contains { $0 > 0 })
  }
}
