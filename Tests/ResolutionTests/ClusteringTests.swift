import Foundation
import Matching
import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct ClusteringTests {
  private static let people = LiteralPairs()
  private static let places = LiteralPairs([.organization, .phone])

  /// Random pairs of so many records; some may never be joined.
  private func randomPairs(
    _ random: inout RandomStrings, records: Int, steps: Int, of pairs: LiteralPairs
  ) -> [ScoredPair] {
    let density = random.number(in: 2...10)
    var scored: [ScoredPair] = []
    for left in 0..<records {
      for right in (left + 1)..<max(records, left + 1) where random.number(in: 1...10) <= density {
        let logOdds = Double(random.number(in: -8 * steps...12 * steps)) / Double(steps)
        let isForbidden = random.number(in: 1...25) == 1
        scored.append(
          pairs.pair(
            UInt32(left), UInt32(right), logOdds, flags: isForbidden ? .organizationAndPerson : []))
      }
    }
    return scored
  }

  private func expectAgreement(_ scored: [ScoredPair], records: Int, plan: ComparisonPlan) {
    let clustering = Clustering(plan: plan)
    let reference = ReferenceLinkage(
      logOdds: Dictionary(uniqueKeysWithValues: scored.map { ($0.pair, $0.logOdds) }),
      forbidden: Set(scored.filter { $0.flags.contains(.organizationAndPerson) }.map(\.pair)),
      alpha: clustering.alpha, support: clustering.support, threshold: clustering.threshold)
    let found = clustering.clusters(of: scored, recordCount: records, threads: 1)
    let expected = reference.clusters(recordCount: records)
    #expect(found.map { Array($0.members) } == expected.map(\.members))
    for (cluster, wanted) in zip(found, expected) {
      #expect(cluster.joins.count == cluster.members.count - 1)
      let weights = cluster.joins.map { $0.matchWeight * log(2) }
      #expect(weights == weights.sorted())
      // Above the clip at 8 nats people see more than the linkage does.
      for (weight, score) in zip(weights, wanted.scores) where score < 8 - 1e-9 {
        #expect(abs(weight - score) < 1e-9)
      }
    }
  }

  @Test func agreesWithAPlainReferenceForPeople() {
    #expect(Clustering(plan: ClusteringTests.people.plan).alpha == 0.3)
    #expect(Clustering(plan: ClusteringTests.people.plan).threshold == 0)
    var random = RandomStrings(seed: 51)
    for _ in 0..<60 {
      let records = random.number(in: 1...14)
      let scored = randomPairs(&random, records: records, steps: 1_000, of: ClusteringTests.people)
      expectAgreement(scored, records: records, plan: ClusteringTests.people.plan)
    }
  }

  @Test func agreesWithAPlainReferenceForPlaces() {
    #expect(Clustering(plan: ClusteringTests.places.plan).alpha == 0)
    #expect(Clustering(plan: ClusteringTests.places.plan).threshold == 0)
    var random = RandomStrings(seed: 52)
    for _ in 0..<60 {
      let records = random.number(in: 1...14)
      let scored = randomPairs(&random, records: records, steps: 1_000, of: ClusteringTests.places)
      expectAgreement(scored, records: records, plan: ClusteringTests.places.plan)
    }
  }

  @Test func equalScoresAreJoinedFromTheLowestRows() {
    var random = RandomStrings(seed: 53)
    for _ in 0..<60 {
      let records = random.number(in: 2...10)
      let scored = randomPairs(&random, records: records, steps: 1, of: ClusteringTests.places)
      expectAgreement(scored, records: records, plan: ClusteringTests.places.plan)
    }
  }

  @Test func componentsAreClusteredEachByItselfOnAnyNumberOfThreads() {
    var random = RandomStrings(seed: 54)
    var scored: [ScoredPair] = []
    for block in 0..<12 {
      for pair in randomPairs(&random, records: 8, steps: 1_000, of: ClusteringTests.people) {
        let base = UInt32(block * 8)
        scored.append(
          ClusteringTests.people.pair(base + pair.pair.left, base + pair.pair.right, pair.logOdds))
      }
    }
    let clustering = Clustering(plan: ClusteringTests.people.plan)
    let one = clustering.clusters(of: scored, recordCount: 96, threads: 1)
    #expect(one == clustering.clusters(of: scored, recordCount: 96, threads: 4))
    #expect(one.map(\.members[0]) == one.map(\.members[0]).sorted())
    expectAgreement(scored, records: 96, plan: ClusteringTests.people.plan)
  }

  private func members(_ scored: [ScoredPair], records: Int) -> [[UInt32]] {
    Clustering(plan: ClusteringTests.people.plan).clusters(of: scored, recordCount: records, threads: 1).map {
      Array($0.members)
    }
  }

  @Test func aChainOfWeakLinksIsNotHeldTogether() {
    let pair = ClusteringTests.people.pair
    let chain = (0..<9).map { pair($0, $0 + 1, 1, [:], [], .samePerson, []) }
    let clusters = members(chain, records: 10)
    #expect(clusters == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]])
  }

  @Test func aStrongLinkPullsARecordInAgainstOneOtherButNotAgainstTwo() {
    let people = ClusteringTests.people
    let one = members([people.pair(0, 1, 8), people.pair(1, 2, 4), people.pair(0, 2, -6)], records: 3)
    #expect(one == [[0, 1, 2]])
    let two = members(
      [
        people.pair(0, 1, 8), people.pair(0, 2, 8), people.pair(1, 2, 8), people.pair(2, 3, 4),
        people.pair(0, 3, -6), people.pair(1, 3, -6),
      ], records: 4)
    #expect(two == [[0, 1, 2]])
  }

  @Test func aRecordThatManySupportJoinsDespiteWeakPairs() {
    let people = ClusteringTests.people
    let clusters = members(
      [people.pair(0, 1, 6), people.pair(0, 2, 1), people.pair(1, 2, -1.2)], records: 3)
    #expect(clusters == [[0, 1, 2]])
  }

  @Test func aCompanyAndAPersonAreNeverJoined() {
    let people = ClusteringTests.people
    #expect(members([people.pair(0, 1, 20, flags: .organizationAndPerson)], records: 2).isEmpty)
    // Not by way of a third record either.
    let clusters = members(
      [people.pair(0, 1, 9), people.pair(0, 2, 8), people.pair(1, 2, 20, flags: .organizationAndPerson)],
      records: 3)
    #expect(clusters == [[0, 1]])
  }

  private func groups(
    _ pairs: [ScoredPair], mustLink: Set<CandidatePair> = [], cannotLink: Set<CandidatePair> = []
  ) -> [[UInt32]] {
    Clustering(plan: ClusteringTests.people.plan).clusters(
      of: pairs, recordCount: 6, constraints: LinkageConstraints(mustLink: mustLink, cannotLink: cannotLink),
      threads: 1
    ).map { Array($0.members) }
  }

  @Test func mustLinkUnitesWhateverTheEvidenceSays() {
    let people = ClusteringTests.people
    let pairs = [people.pair(0, 1, -6), people.pair(2, 3, 1), people.pair(3, 4, -5)]
    #expect(groups(pairs) == [[2, 3]])
    #expect(groups(pairs, mustLink: [CandidatePair(0, 1)]) == [[0, 1], [2, 3]])
    #expect(groups(pairs, mustLink: [CandidatePair(0, 1), CandidatePair(3, 4)]) == [[0, 1], [3, 4]])
    let chain: Set = [CandidatePair(0, 1), CandidatePair(2, 3), CandidatePair(3, 4)]
    #expect(groups(pairs, mustLink: chain) == [[0, 1], [2, 3, 4]])
    // Not even what is never joined by evidence.
    let forbidden = [people.pair(0, 1, 9, flags: .organizationAndPerson)]
    #expect(groups(forbidden).isEmpty)
    #expect(groups(forbidden, mustLink: [CandidatePair(0, 1)]) == [[0, 1]])
  }

  @Test func cannotLinkKeepsApartByWayOfOthersToo() {
    let people = ClusteringTests.people
    let pairs = [people.pair(0, 1, 9), people.pair(0, 2, 7), people.pair(1, 2, 8)]
    #expect(groups(pairs) == [[0, 1, 2]])
    #expect(groups(pairs, cannotLink: [CandidatePair(0, 1)]) == [[1, 2]])
    #expect(groups(pairs, mustLink: [CandidatePair(0, 2)], cannotLink: [CandidatePair(0, 1)]) == [[0, 2]])
  }

  @Test func whatPeopleSeeOfAStrongJoinIsNotClipped() throws {
    let people = ClusteringTests.people
    let cluster = try #require(
      Clustering(plan: people.plan).clusters(
        of: [people.pair(0, 1, 14), people.pair(0, 2, 12), people.pair(1, 2, 10)], recordCount: 3, threads: 1
      ).first)
    let weights = cluster.joins.map { $0.matchWeight * log(2) }
    // The pair joined first shows its own log-odds; the second join 0.7 · mean(12, 10) + 0.3 · 12 + 0.5.
    #expect(abs(weights[0] - 11.8) < 1e-9)
    #expect(abs(weights[1] - 14) < 1e-9)
    #expect(cluster.joins.map(\.strongestPair) == [CandidatePair(0, 2), CandidatePair(0, 1)])
  }

  @Test func nothingScoredIsNothingJoined() {
    #expect(members([], records: 5).isEmpty)
    #expect(members([], records: 0).isEmpty)
  }
}
