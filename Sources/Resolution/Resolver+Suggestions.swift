import Matching
import Parallel
import Records

extension Resolver {
  /// The suggestions of clusters, and for each the comparisons that speak for its weakest join, a bit for each place;
  /// `ranked` holds each cluster's members, survivor first, and `rules` those that chose it.
  func suggestions(
    of clusters: Clusters, _ ranked: FlatGroups, _ rules: [UInt8], _ entities: Entities
  ) -> (suggestions: [MergeSuggestion], supportingPlaces: [UInt16]) {
    let chunks = Chunks(of: clusters.count, atMost: 128)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      scorer.prepare(
        chunks[chunk].map { clusters.joins[clusters.joinRange(of: $0).lowerBound].strongestPair })
      return chunks[chunk].map { index in
        let range = clusters.range(of: index)
        let joins = ArrayPart(clusters.joins, clusters.joinRange(of: index))
        let evidence = evidence(of: joins[0])
        let suggestion = MergeSuggestion(
          id: entities.id(of: entities.index(ofRow: ranked.members[range.lowerBound])),
          band: joins.allSatisfy(\.isCertain) ? .certain : .likely, matchWeight: evidence.matchWeight,
          members: ArrayPart(ranked.members, range), firstEntityCount: range.count,
          decidingRules: rules[index], joins: joins)
        return (suggestion, evidence.supportingPlaces)
      }
    }
    return (parts.flatMap { $0.map(\.0) }, parts.flatMap { $0.map(\.1) })
  }

  /// The sum of the evidence of a join, and the comparisons that speak for it.
  private func evidence(of join: Join) -> (matchWeight: Double, supportingPlaces: UInt16) {
    let (explained, places) = scorer.explained(join.strongestPair, join.pattern, join.flags)
    let difference = join.matchWeight - explained
    return (abs(difference) < Join.leastDifference ? explained : explained + difference, places)
  }

  /// The questions: the strongest pair between any two entities that is probable enough, was not joined, and was not
  /// answered.
  func questions(
    _ scored: [ScoredPair], _ entities: Entities, _ constraints: LinkageConstraints
  ) -> [MergeSuggestion] {
    let answered = constraints.answered(entities)
    var strongest: [CandidatePair: ScoredPair] = [:]
    for pair in scored where pair.isAsked {
      let left = UInt32(entities.index(ofRow: pair.pair.left))
      let right = UInt32(entities.index(ofRow: pair.pair.right))
      if left == right { continue }
      let key = CandidatePair(left, right)
      if answered.hold(pair, between: key) { continue }
      if let known = strongest[key], known.logOdds >= pair.logOdds { continue }
      strongest[key] = pair
    }
    let asked = strongest.sorted { $0.key < $1.key }
    let chunks = Chunks(of: asked.count, atMost: 64)
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      chunks[chunk].map { index in
        let (one, other) = (asked[index].key.left, asked[index].key.right)
        return question(between: entities[Int(one)], entities[Int(other)], asked[index].value)
      }
    }.flatMap { $0 }
  }

  private func question(between one: Entity, _ other: Entity, _ pair: ScoredPair) -> MergeSuggestion {
    // The entity of the record that would survive stands first.
    let ranking = survivorship.ranking(of: [one.survivor, other.survivor])
    let (first, second) = ranking.members[0] == one.survivor ? (one, other) : (other, one)
    let join = Join(pair, matchWeight: pair.matchWeight, isCertain: false)
    var digest = Digest()
    for id in [first.id, second.id].sorted() { digest.add(id) }
    return MergeSuggestion(
      id: Entities.text(prefix: UInt8(ascii: "Q"), digest.first48Bits()), band: .possible,
      matchWeight: evidence(of: join).matchWeight, members: ArrayPart(Array(first.members) + second.members),
      firstEntityCount: first.members.count, decidingRules: ranking.decidingRules, joins: [join])
  }
}
