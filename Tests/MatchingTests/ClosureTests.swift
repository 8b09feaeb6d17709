import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct ClosureTests {
  private func scored(_ left: UInt32, _ right: UInt32, _ logOdds: Double) -> ScoredPair {
    ScoredPair(
      pair: CandidatePair(left, right), logOdds: logOdds, latentClass: .samePerson,
      pattern: AgreementPattern(), flags: [], conflict: nil, rareAgreements: 0)
  }

  @Test func aGroupIsCompletedWithThePairsThatItLacks() {
    let missing = Closure.missingPairs(
      in: [scored(0, 1, 2), scored(1, 2, -3), scored(2, 3, -3.01), scored(4, 5, 9)], recordCount: 6)
    #expect(missing == [CandidatePair(0, 2)])
  }

  @Test func pairsThatAreKnownAreNotMissingHoweverWeak() {
    let missing = Closure.missingPairs(
      in: [scored(0, 1, 2), scored(1, 2, 2), scored(0, 2, -20)], recordCount: 3)
    #expect(missing.isEmpty)
  }

  @Test func aChainOfFourLacksThree() {
    let missing = Closure.missingPairs(
      in: [scored(0, 3, 1), scored(3, 1, 1), scored(1, 2, 1)], recordCount: 4)
    #expect(missing == [CandidatePair(0, 1), CandidatePair(0, 2), CandidatePair(2, 3)])
  }

  @Test func groupsOfMoreThanAHundredAreLeftAsTheyAre() {
    let chain = { (count: UInt32) in (1..<count).map { self.scored($0 - 1, $0, 1) } }
    #expect(Closure.missingPairs(in: chain(100), recordCount: 100).count == 100 * 99 / 2 - 99)
    #expect(Closure.missingPairs(in: chain(101), recordCount: 101).isEmpty)
  }
}
