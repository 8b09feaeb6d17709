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
  /// Constraints bind whatever was scored, which comes by rows; what they say of pairs that were not is scored here.
  /// `known` gives the entities the ids that they had; `evidenceDigest` is the table's where one was made before. `progress` is told how much of it is done.
  public func resolve(
    _ scored: [ScoredPair], constraints: LinkageConstraints = .none, known: KnownEntities? = nil,
    choices: MergeChoices = .none, evidenceDigest: EvidenceDigest? = nil, progress: WorkProgress = .untold
  ) -> Resolved {
    let scored = completed(scored, constraints)
    let clusters = Clustering(plan: plan).clusters(
      of: scored, recordCount: table.count, constraints: constraints, threads: threads)
    progress.reached(0.2)
    let ranked = ranked(clusters, choices)
    progress.reached(0.42)
    let entities = Entities(ranked.groups, in: table, known: known, threads: threads)
    progress.reached(0.65)
    let joined = suggestions(of: clusters, ranked.groups, ranked.decidingRules, entities)
    progress.reached(0.78)
    var bands = [SuggestionBand?](repeating: nil, count: entities.count)
    for suggestion in joined.suggestions {
      bands[entities.index(ofRow: suggestion.survivor)] = suggestion.band
    }
    let related = RelatedPairs(
      scored, table, entities, bands, constraints, pairsAbove: pairsAbove, threads: threads)
    progress.reached(0.87)
    return Resolved(
      entities: entities,
      suggestions: SuggestionOrder(table, threads: threads).ordered(
        joined.suggestions + questions(scored, entities, constraints)),
      pairs: related.listed,
      sharedGroups: SharedGroup.all(.sameHousehold, of: related.households, entities)
        + SharedGroup.all(.sharedContact, of: related.contacts, entities),
      expectedPrecision: expectedPrecision(joined.suggestions),
      expectedMissed: expectedMissed(scored, entities, bands, constraints),
      supportCounts: supportCounts(joined.supportingPlaces),
      explainer: SuggestionExplainer(
        table, plan: plan, scorer: scorer, survivorship: survivorship, entities: entities,
        choices: choices, evidenceDigest: evidenceDigest ?? EvidenceDigest(table), rulesOfPair: rulesOfPair))
  }

  /// The scored pairs with those that are constrained and were not scored, by rows.
  private func completed(_ scored: [ScoredPair], _ constraints: LinkageConstraints) -> [ScoredPair] {
    let missing = constraints.missing(from: scored).map(scorer.score)
    if missing.isEmpty { return scored }
    var all: [ScoredPair] = []
    all.reserveCapacity(scored.count + missing.count)
    var next = missing[...]
    for pair in scored {
      while let first = next.first, first.pair < pair.pair { all.append(next.removeFirst()) }
      all.append(pair)
    }
    return all + next
  }

  /// The clusters' members in the order in which they should be kept, and for each cluster the rules that decided.
  private func ranked(
    _ clusters: Clusters, _ choices: MergeChoices
  ) -> (groups: FlatGroups, decidingRules: [UInt8]) {
    let chunks = Chunks(of: clusters.count, atMost: 1_024)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      var members: [UInt32] = []
      var rules: [UInt8] = []
      for index in chunks[chunk] {
        let ranking = survivorship.ranking(of: Array(clusters.members[clusters.range(of: index)]))
        members.append(contentsOf: choices.ordered(ranking.members))
        rules.append(ranking.decidingRules)
      }
      return (members, rules)
    }
    return (FlatGroups(members: parts.flatMap(\.0), starts: clusters.starts), parts.flatMap(\.1))
  }

  /// The mean probability of the joins of a band's groups that nobody decided.
  private func expectedPrecision(_ suggestions: [MergeSuggestion]) -> [SuggestionBand: Double] {
    var precision: [SuggestionBand: Double] = [:]
    for band in [SuggestionBand.certain, .likely] {
      let joins = suggestions.filter { $0.band == band }.flatMap(\.joins).filter { !$0.isDecided }
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
