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

  private func missing(in scored: [ScoredPair], recordCount: Int) -> [CandidatePair] {
    Closure.missingPairs(
      in: scored.map(\.pair),
      isBinding: scored.map { Closure.binds(logOdds: $0.logOdds, conflict: $0.conflict) },
      recordCount: recordCount)
  }

  @Test func aGroupIsCompletedWithThePairsThatItLacks() {
    let missing = self.missing(
      in: [scored(0, 1, 2), scored(1, 2, -3), scored(2, 3, -3.01), scored(4, 5, 9)], recordCount: 6)
    #expect(missing == [CandidatePair(0, 2)])
  }

  @Test func pairsThatAreKnownAreNotMissingHoweverWeak() {
    let missing = self.missing(
      in: [scored(0, 1, 2), scored(1, 2, 2), scored(0, 2, -20)], recordCount: 3)
    #expect(missing.isEmpty)
  }

  @Test func aChainOfFourLacksThree() {
    let missing = self.missing(
      in: [scored(0, 3, 1), scored(3, 1, 1), scored(1, 2, 1)], recordCount: 4)
    #expect(missing == [CandidatePair(0, 1), CandidatePair(0, 2), CandidatePair(2, 3)])
  }

  @Test func groupsOfMoreThanAHundredAreLeftAsTheyAre() {
    let chain = { (count: UInt32) in (1..<count).map { self.scored($0 - 1, $0, 1) } }
    #expect(missing(in: chain(100), recordCount: 100).count == 100 * 99 / 2 - 99)
    #expect(missing(in: chain(101), recordCount: 101).isEmpty)
  }

  @Test func aConflictBindsNothing() {
    #expect(!Closure.binds(logOdds: 3, conflict: .otherGeneration))
    #expect(Closure.binds(logOdds: -3, conflict: nil))
  }

  /// Random pairs against sets of all members and all pairs.
  @Test(arguments: UInt64(0)..<20)
  func missingPairsAreThoseOfSets(seed: UInt64) {
    var random = RandomStrings(seed: seed)
    let pairs = (0..<60).map { _ in
      let one = random.number(in: 0...79)
      return CandidatePair(UInt32(one), UInt32((one + random.number(in: 1...79)) % 80))
    }
    let isBinding = pairs.map { _ in random.number(in: 0...2) > 0 }
    var groups = (0..<80).map { Set([UInt32($0)]) }
    for (pair, binds) in zip(pairs, isBinding) where binds {
      let union = groups[Int(pair.left)].union(groups[Int(pair.right)])
      for member in union { groups[Int(member)] = union }
    }
    let known = Set(pairs)
    var expected: [CandidatePair] = []
    for first in 0..<80 where groups[first].count >= 3 && groups[first].min() == UInt32(first) {
      let members = groups[first].sorted()
      for (place, one) in members.enumerated() {
        expected += members[(place + 1)...].map { CandidatePair(one, $0) }.filter { !known.contains($0) }
      }
    }
    #expect(Closure.missingPairs(in: pairs, isBinding: isBinding, recordCount: 80) == expected)
  }
}
