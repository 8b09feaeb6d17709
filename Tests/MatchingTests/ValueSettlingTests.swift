import Blocking
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct ValueSettlingTests {
  private let plan: ComparisonPlan
  private let compared: ComparedPairs
  private let parameters: ModelParameters

  init() {
    let table = InventedCustomers(count: 300, seed: 91).table
    plan = ComparisonPlan(table)
    let candidates = Blocker().candidatePairs(in: table, threads: 1)
    let pairs = candidates.mapChunks(threads: 1, progress: { _, _ in }) { $0 }.flatMap { $0 }
    compared = ComparedPairs(PairFeatures(comparing: pairs, plan: plan), plan: plan, threads: 1)
    parameters = ModelParameters(plan: plan, recordCount: 300, pairCount: 300 * 299 / 2)
  }

  private func prepared(_ pairs: ComparedPairs) -> TrainingPairs {
    TrainingPairs(pairs, plan: plan, sample: .everything, threads: 1)
  }

  /// Shortcuts against every pair judged and every sum added up in each round.
  @Test(arguments: [1, 4, 25])
  func settlesAsIfAllPairsWereJudgedInEachRound(rounds: Int) throws {
    let training = prepared(compared)
    var settling = ValueSettling(training, parameters: parameters, plan: plan, threads: 3)
    settling.run(rounds: rounds, tolerance: 0)
    let likelihoods = PatternLikelihoods(parameters, plan)
    var values = ActiveValues(training.active, sampledHolders: training.sampledHolders, plan.frequencies)
    let copies = try #require(training.relatedCopies(plan))
    values.update(relatedSums: training.sumsByValue(copies, threads: 1), share: 1)
    for _ in 0..<rounds {
      let reader = LikelihoodReader(training, values)
      var related: [Float] = []
      for run in training.patterns.runs {
        let base = likelihoods.likelihoods(of: training.patterns.keys[Int(run.key)])
        reader.forEach(in: run, base: base) { pair, likelihoods in
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

  @Test func pairsThatAreLeftOutAreAsIfTheyWereNotThere() {
    let training = prepared(compared)
    let rest = prepared(compared.picked((0..<compared.count).filter { $0 % 3 != 0 }))
    var one = ValueSettling(
      training, except: training.order.map { $0 % 3 == 0 }, parameters: parameters, plan: plan, threads: 1)
    var other = ValueSettling(rest, parameters: parameters, plan: plan, threads: 1)
    one.run(rounds: 6, tolerance: 0)
    other.run(rounds: 6, tolerance: 0)
    #expect(rest.active.count < training.active.count)
    let partners = UnrelatedPartners(plan.frequencies, learned: one.values)
    let expected = UnrelatedPartners(plan.frequencies, learned: other.values)
    #expect(
      (0..<partners.count).allSatisfy {
        partners.partners(of: $0) == expected.partners(of: $0)
          && partners.logU(of: $0) == expected.logU(of: $0)
      })
  }
}
