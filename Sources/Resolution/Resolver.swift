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
  let survivorship: Survivorship
  private let rulesOfPair: @Sendable (CandidatePair) -> [String]

  /// A resolver for a table; `rulesOfPair` names the blocking rules that found a pair.
  public init(
    _ table: RecordTable, model: LinkageModel, pairsAbove: Double, threads: Int,
    rulesOfPair: @escaping @Sendable (CandidatePair) -> [String] = { _ in [] }
  ) {
    self.table = table
    plan = model.plan
    scorer = PairScorer(table, model: model)
    self.pairsAbove = pairsAbove
    self.threads = threads
    self.rulesOfPair = rulesOfPair
    survivorship = Survivorship(table, threads: threads)
  }

  /// Clusters, chooses survivors, and puts bands and classes on what remains.
  ///
  /// Constraints bind whatever was scored; what they say of pairs that were not is scored here. `progress` is told
  /// how much of it is done.
  public func resolve(
    _ scored: [ScoredPair], constraints: LinkageConstraints = .none, progress: WorkProgress = .untold
  ) -> Resolved {
    let missing = constraints.missing(from: scored).map(scorer.score)
    let scored = missing.isEmpty ? scored : (scored + missing).sorted { $0.pair < $1.pair }
    let clusters = Clustering(plan: plan).clusters(
      of: scored, recordCount: table.count, constraints: constraints, threads: threads)
    progress.reached(0.2)
    let ranked = ranked(clusters)
    progress.reached(0.42)
    let entities = Entities(ranked.groups, in: table, threads: threads)
    progress.reached(0.65)
    let joined = suggestions(of: clusters, ranked.groups, ranked.decidingRules, entities)
    progress.reached(0.78)
    var bands = [SuggestionBand?](repeating: nil, count: entities.count)
    for suggestion in joined.suggestions {
      bands[entities.index(ofRow: suggestion.survivor)] = suggestion.band
    }
    let related = RelatedPairs(
      scored, table, entities, bands, pairsAbove: pairsAbove, threads: threads)
    progress.reached(0.87)
    return Resolved(
      entities: entities,
      suggestions: SuggestionOrder(table, threads: threads).ordered(
        joined.suggestions + questions(scored, entities)),
      pairs: related.listed,
      sharedGroups: SharedGroup.all(.sameHousehold, of: related.households, entities)
        + SharedGroup.all(.sharedContact, of: related.contacts, entities),
      expectedPrecision: expectedPrecision(joined.suggestions),
      expectedMissed: expectedMissed(scored, entities, bands),
      supportCounts: supportCounts(joined.supportingPlaces),
      explainer: SuggestionExplainer(
        table, plan: plan, scorer: scorer, survivorship: survivorship, entities: entities,
        rulesOfPair: rulesOfPair))
  }

  /// The clusters' members in the order in which they should be kept, and for each cluster the rules that decided.
  private func ranked(_ clusters: Clusters) -> (groups: FlatGroups, decidingRules: [UInt8]) {
    let chunks = Chunks(of: clusters.count, atMost: 1_024)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      var members: [UInt32] = []
      var rules: [UInt8] = []
      for index in chunks[chunk] {
        let ranking = survivorship.ranking(of: Array(clusters.members[clusters.range(of: index)]))
        members.append(contentsOf: ranking.members)
        rules.append(ranking.decidingRules)
      }
      return (members, rules)
    }
    return (FlatGroups(members: parts.flatMap(\.0), starts: clusters.starts), parts.flatMap(\.1))
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
