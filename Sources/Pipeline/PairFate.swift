import Blocking
import Matching
import Normalization
import Records
import Resolution

/// What became of a pair in a run, and what kept it apart if anything did.
struct PairFate {
  /// What became of it.
  let verdict: PairReport.Verdict
  /// The same in a sentence.
  let reason: String
  /// The words of the rules that put the two beside one another.
  let blockingRules: [String]
  /// The group in which both stand.
  let suggestion: MergeSuggestion?

  /// Whether there is evidence to show.
  var isComparable: Bool { verdict != .sameRecord && verdict != .otherPartition }

  /// Looks a pair up in what the stages gave.
  init(_ pair: CandidatePair, _ judgement: Judgement) {
    let rules = judgement.pairs.rules(of: pair)
    blockingRules = pair.left == pair.right ? [] : judgement.pairs.words(of: rules)
    suggestion = judgement.resolved.suggestions.first { PairFate.isAbout($0, pair) }
    let wasCompared = rules != 0 || judgement.trained.scored.contains { $0.pair == pair }
    let scored = PairScorer(judgement.loaded.table, model: judgement.trained.model).score(pair)
    let obstacle = scored.conflict?.sentence ?? PairFate.obstacle(to: scored, judgement)
    verdict = PairFate.verdict(pair, judgement, suggestion, wasCompared ? scored : nil, obstacle)
    reason = PairFate.reason(for: verdict, suggestion, obstacle)
  }

  /// Whether a group joins the two, or a question is asked between their entities; a question that shows both in one of
  /// its entities is about others.
  private static func isAbout(_ suggestion: MergeSuggestion, _ pair: CandidatePair) -> Bool {
    guard let left = suggestion.members.firstIndex(of: pair.left),
      let right = suggestion.members.firstIndex(of: pair.right)
    else { return false }
    let count = suggestion.firstEntityCount
    return suggestion.band != .possible || (left < count) != (right < count)
  }

  private static func verdict(
    _ pair: CandidatePair, _ judgement: Judgement, _ suggestion: MergeSuggestion?,
    _ compared: ScoredPair?, _ obstacle: String?
  ) -> PairReport.Verdict {
    let table = judgement.loaded.table
    if pair.left == pair.right { return .sameRecord }
    if let partitions = table.partitions,
      partitions.codes[Int(pair.left)] != partitions.codes[Int(pair.right)]
    {
      return .otherPartition
    }
    if let suggestion { return suggestion.band == .possible ? .possible : .joined }
    guard let compared else { return .notCompared }
    switch PairClass(compared) {
    case .sameHousehold: return .household
    case .sharedContact: return .sharedContact
    case .samePerson: return obstacle == nil ? .tooWeak : .keptApart
    }
  }

  private static func reason(
    for verdict: PairReport.Verdict, _ suggestion: MergeSuggestion?, _ obstacle: String?
  ) -> String {
    switch verdict {
    case .sameRecord: "both names are of one record"
    case .otherPartition: "the records are in different partitions, which are never compared"
    case .joined: joinedReason(suggestion)
    case .possible:
      "not joined\(obstacle.map { ", since \($0)" } ?? ""), and probable enough to ask: group \(suggestion?.id ?? "") is a question"
    case .keptApart: "compared, and kept apart: \(obstacle ?? "")"
    case .household: "compared, and most probably two people of one phone or address; never merged"
    case .sharedContact: "compared, and one is a company that shares a contact with the other; never merged"
    case .notCompared:
      "no blocking rule puts the two beside one another, so they were not compared; this is what it would have said"
    case .tooWeak:
      "compared, and the evidence is too weak: below the probability of \(Resolver.possibleProbability)"
    }
  }

  /// What other records of the two's groups have against a join that the pair's own evidence would allow; nil where it
  /// would not, or where there are no others.
  private static func obstacle(to pair: ScoredPair, _ judgement: Judgement) -> String? {
    let threshold = Clustering(plan: judgement.trained.model.plan).threshold
    guard pair.logOdds >= threshold else { return nil }
    let entities = judgement.resolved.entities
    let left = entities[entities.index(ofRow: pair.pair.left)].members
    let right = entities[entities.index(ofRow: pair.pair.right)].members
    guard left != right, left.count + right.count > 2 else { return nil }
    let forbidden = judgement.trained.scored.first { other in
      let (one, two) = (other.pair.left, other.pair.right)
      let isBetween =
        left.contains(one) && right.contains(two) || left.contains(two) && right.contains(one)
      return isBetween && (other.conflict?.isFinal ?? false)
    }
    guard let forbidden, let conflict = forbidden.conflict else {
      return "the other records of their groups speak against it"
    }
    let table = judgement.loaded.table
    let names = [forbidden.pair.left, forbidden.pair.right].map { table.identity(of: Int($0)).description }
    return "their groups hold \(names.joined(separator: " and ")), which may not meet: \(conflict.sentence)"
  }

  private static func joinedReason(_ suggestion: MergeSuggestion?) -> String {
    guard let suggestion else { return "" }
    let count = suggestion.members.count
    return count == 2
      ? "they are group \(suggestion.id), \(suggestion.band.rawValue)"
      : "both are in group \(suggestion.id) of \(count.grouped) records, \(suggestion.band.rawValue) by its weakest join"
  }
}
