import Matching
import Parallel
import Records

extension Resolver {
  /// The suggestions of clusters, and for each the comparisons that speak for its weakest join, a bit for each place;
  /// `ranked` holds each cluster's members, survivor first.
  func suggestions(
    of clusters: [Cluster], _ ranked: [[UInt32]], _ entities: [Entity], _ membership: Membership
  ) -> [(suggestion: MergeSuggestion, supportingPlaces: UInt16)] {
    let members = ranked.flatMap(\.self)
    let joins = clusters.flatMap(\.joins)
    var starts: [Int] = []
    starts.reserveCapacity(clusters.count)
    var start = 0
    for group in ranked {
      starts.append(start)
      start += group.count
    }
    let firsts = starts
    let chunks = Chunks(of: clusters.count, atMost: 1_024)
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      chunks[chunk].map { index in
        let (cluster, first, size) = (clusters[index], firsts[index], ranked[index].count)
        let evidence = evidence(of: cluster.joins[0])
        let suggestion = MergeSuggestion(
          id: entities[membership.entity(of: members[first])].id, band: cluster.band,
          matchWeight: evidence.matchWeight, members: ArrayPart(members, first..<first + size),
          firstEntityCount: size,
          // A cluster has a join less than members.
          joins: ArrayPart(joins, first - index..<first - index + size - 1))
        return (suggestion, evidence.supportingPlaces)
      }
    }.flatMap { $0 }
  }

  /// The sum of the evidence of a join, and the comparisons that speak for it.
  private func evidence(of join: Join) -> (matchWeight: Double, supportingPlaces: UInt16) {
    let (explained, places) = scorer.explained(join.strongestPair, join.pattern, join.flags)
    let difference = join.matchWeight - explained
    return (abs(difference) < Join.leastDifference ? explained : explained + difference, places)
  }

  /// The questions: the strongest pair between any two entities that is probable enough and was not joined.
  func questions(
    _ scored: [ScoredPair], _ entities: [Entity], _ membership: Membership, _ survivorship: Survivorship
  ) -> [MergeSuggestion] {
    var strongest: [CandidatePair: ScoredPair] = [:]
    for pair in scored
    where pair.matchProbability >= Resolver.possibleProbability && isQuestion(pair) {
      let left = UInt32(membership.entity(of: pair.pair.left))
      let right = UInt32(membership.entity(of: pair.pair.right))
      if left == right { continue }
      let key = CandidatePair(left, right)
      if let known = strongest[key], known.logOdds >= pair.logOdds { continue }
      strongest[key] = pair
    }
    let asked = strongest.sorted { $0.key < $1.key }
    let chunks = Chunks(of: asked.count, atMost: 64)
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      chunks[chunk].map { index in
        let (one, other) = (asked[index].key.left, asked[index].key.right)
        return question(
          between: entities[Int(one)], entities[Int(other)], asked[index].value, survivorship)
      }
    }.flatMap { $0 }
  }

  private func question(
    between one: Entity, _ other: Entity, _ pair: ScoredPair, _ survivorship: Survivorship
  ) -> MergeSuggestion {
    // The entity of the record that would survive stands first.
    let isFirst = survivorship.ranked([one.survivor, other.survivor]).members[0] == one.survivor
    let (first, second) = isFirst ? (one, other) : (other, one)
    let join = Join(pair, matchWeight: pair.matchWeight, isCertain: false)
    return MergeSuggestion(
      id: "Q-" + questionDigest(first.id, second.id), band: .possible,
      matchWeight: evidence(of: join).matchWeight, members: ArrayPart(first.members + second.members),
      firstEntityCount: first.members.count, joins: [join])
  }

  private func questionDigest(_ one: String, _ other: String) -> String {
    var digest = Digest()
    for id in [one, other].sorted() { digest.add(id) }
    return digest.hexadecimal(length: 12)
  }
}
