import Foundation
import Matching
import Parallel
import Records

/// Turns scored pairs into entities and suggestions.
public struct Resolver: Sendable {
  /// The least probability, 0…1, at which a pair that was not joined is a question.
  public static let possibleProbability = 0.2
  /// The least probability of pairs in `pairs.csv`.
  public let pairsAbove: Double

  let table: RecordTable
  let plan: ComparisonPlan
  let scorer: PairScorer
  let threads: Int

  /// A resolver for a table.
  public init(_ table: RecordTable, model: LinkageModel, pairsAbove: Double, threads: Int) {
    self.table = table
    plan = model.plan
    scorer = PairScorer(table, model: model)
    self.pairsAbove = pairsAbove
    self.threads = threads
  }

  /// Clusters, chooses survivors, and puts bands and classes on what remains.
  ///
  /// Constraints bind whatever was scored; what they say of pairs that were not is scored here.
  public func resolve(_ scored: [ScoredPair], constraints: LinkageConstraints = .none) -> Resolved {
    let missing = constraints.missing(from: scored).map(scorer.score)
    let scored = missing.isEmpty ? scored : (scored + missing).sorted { $0.pair < $1.pair }
    let clusters = Clustering(plan: plan).clusters(
      of: scored, recordCount: table.count, constraints: constraints, threads: threads)
    let survivorship = Survivorship(table)
    let chunks = Chunks(of: clusters.count, atMost: 256)
    let ranked = concurrentMap(count: chunks.count, threads: threads) { chunk in
      chunks[chunk].map { survivorship.ranked(clusters[$0].members) }
    }.flatMap { $0 }
    let entities = allEntities(ranked.map(\.members))
    let membership = Membership(entities, recordCount: table.count)
    let supported = suggestions(of: clusters, ranked.map(\.members), entities, membership)
    let joined = supported.map(\.suggestion)
    let possible = questions(scored, entities, membership, survivorship)
    let bandOfEntity = Dictionary(
      uniqueKeysWithValues: joined.map { (membership.entity(of: $0.members[0]), $0.band) })
    return Resolved(
      entities: entities, suggestions: ordered(joined + possible),
      pairs: relatedPairs(scored, membership, bandOfEntity),
      sharedGroups: SharedGroup.all(in: scored, entities, membership, table),
      expectedPrecision: expectedPrecision(joined),
      expectedMissed: expectedMissed(scored, membership, bandOfEntity),
      supportCounts: supportCounts(supported.map(\.supportingPlaces)))
  }

  /// Whether a pair that was not joined is worth a question: not where a rule keeps the two apart for good.
  func isQuestion(_ pair: ScoredPair) -> Bool {
    PairClass(pair) == .samePerson && pair.conflict == nil
  }

  /// Likely groups first, largest first, then questions, then what is certain; ties by match weight and id.
  private func ordered(_ suggestions: [MergeSuggestion]) -> [MergeSuggestion] {
    let places: [SuggestionBand: Int] = [.likely: 0, .possible: 1, .certain: 2]
    let keys = suggestions.map { (places[$0.band] ?? 0, -$0.members.count, -$0.matchWeight) }
    let order = suggestions.indices.sorted { one, other in
      keys[one] == keys[other] ? suggestions[one].id < suggestions[other].id : keys[one] < keys[other]
    }
    return order.map { suggestions[$0] }
  }

  private func allEntities(_ groups: [[UInt32]]) -> [Entity] {
    var isMember = [Bool](repeating: false, count: table.count)
    var members: [[UInt32]] = groups
    for group in groups { for row in group { isMember[Int(row)] = true } }
    for row in 0..<UInt32(table.count) where !isMember[Int(row)] { members.append([row]) }
    members.sort { ($0.min() ?? 0) < ($1.min() ?? 0) }
    let all = members
    let chunks = Chunks(of: all.count, atMost: 4_096)
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      chunks[chunk].map { Entity(id: Entity.id(of: all[$0], in: table), members: all[$0]) }
    }.flatMap { $0 }
  }

  private func relatedPairs(
    _ scored: [ScoredPair], _ membership: Membership, _ bands: [Int: SuggestionBand]
  ) -> [RelatedPair] {
    let contacts = ContactSharing(table)
    return scored.compactMap { pair in
      let entity = membership.entity(of: pair.pair.left)
      let isJoined = entity == membership.entity(of: pair.pair.right)
      let pairClass = isJoined ? .samePerson : PairClass(pair)
      if pair.matchProbability < pairsAbove {
        if pairClass == .samePerson { return nil }
        if !contacts.isShared(pair.pair) { return nil }
      }
      let isQuestion = pair.matchProbability >= Resolver.possibleProbability && self.isQuestion(pair)
      return RelatedPair(
        pair: pair.pair, matchWeight: pair.matchWeight, pairClass: pairClass,
        band: isJoined ? bands[entity] : isQuestion ? .possible : nil)
    }
  }

  /// The mean probability of the joins of a band's groups.
  private func expectedPrecision(_ suggestions: [MergeSuggestion]) -> [SuggestionBand: Double] {
    var precision: [SuggestionBand: Double] = [:]
    for band in [SuggestionBand.certain, .likely] {
      let joins = suggestions.filter { $0.band == band }.flatMap(\.joins)
      if joins.isEmpty { continue }
      let sum = joins.reduce(0) { $0 + MatchExplanation.probability(ofWeight: $1.matchWeight) }
      precision[band] = sum / Double(joins.count)
    }
    return precision
  }

  /// How often each comparison speaks for a join; `places` has a bit for each that does.
  private func supportCounts(_ places: [UInt16]) -> [Int] {
    plan.comparisons.indices.map { place in places.count { $0 & (1 << UInt16(place)) != 0 } }
  }
}
