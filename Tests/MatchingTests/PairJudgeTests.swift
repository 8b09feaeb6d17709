import Foundation
import Records
import TestSupport
import Testing

@testable import Matching

/// What agreement by coincidence says of two people of one household.
@Suite struct PairJudgeTests {
  private let plan: ComparisonPlan
  private let judge: PairJudge

  /// Four hundred records of two hundred given names and birth dates, and as many of one given name and date.
  init() {
    let dates = (0..<400).map { "19\(60 + $0 % 20)0\(1 + $0 / 20 % 5)1\($0 / 100 % 2)" }
    let table = LiteralTable.table([
      .init(.given, (0..<800).map { $0 < 400 ? "g\($0 % 200)" : "anna" }),
      .init(.surname, (0..<800).map { "s\($0)" }),
      .init(.birthDate, dates + (0..<400).map { _ in "19800202" }),
    ])
    plan = ComparisonPlan(table)
    judge = PairJudge(
      plan: plan, parameters: ModelParameters(plan: plan, recordCount: 800, pairCount: 800 * 799 / 2),
      partners: UnrelatedPartners(plan.frequencies))
  }

  private func likelihoods(_ word: String, _ level: Int, _ left: UInt32, _ right: UInt32) -> ClassLikelihoods
  {
    let place = plan.places(of: [word])[0]
    var pattern = AgreementPattern()
    pattern[place] = level
    return judge.evidence(CandidatePair(left, right), pattern, []).parts[place].likelihoods
  }

  private func prior(_ word: String, _ level: Int) -> Double {
    plan.comparisons[plan.places(of: [word])[0]].prior[level]
  }

  @Test func anEqualBirthDateOrGivenNameIsNotImpossibleInOneHousehold() {
    for (word, level, coincidence) in [("birth-date", 5, 0.02), ("given-name", 5, 0.004)] {
      let found = likelihoods(word, level, 0, 200)
      // Both are of one u: what is left is m against the coincidence.
      #expect(abs(found.same - found.household - log(prior(word, level) / coincidence)) < 1e-12, "\(word)")
      #expect(found.household > 0)
    }
  }

  @Test func twinsAreLessSurelyOneThanStrangersOfOneBirthDate() {
    let place = plan.places(of: ["birth-date"])[0]
    var pattern = AgreementPattern()
    let without = judge.likelihoods(CandidatePair(0, 200), pattern, [])
    pattern[place] = 5
    let with = judge.likelihoods(CandidatePair(0, 200), pattern, [])
    let alone = likelihoods("birth-date", 5, 0, 200)
    #expect(abs(with.household - without.household - alone.household) < 1e-9)
    #expect(with.same - without.same > with.household - without.household)
  }

  @Test func whatDiffersIsNoCoincidence() {
    for level in 0..<5 { #expect(likelihoods("birth-date", level, 0, 1).household == 0) }
  }

  @Test func aFrequentDateIsNoCoincidenceEither() {
    // Half of all were born that day: strangers agree in it more often than twins are.
    #expect(likelihoods("birth-date", 5, 400, 401).household == 0)
  }
}
