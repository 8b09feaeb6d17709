import Matching

extension Resolver {
  /// Expected pairs of one customer among those scored that stay apart, at each band that is merged.
  ///
  /// The sum of the pairs' probabilities as the linkage counts them. What a rule keeps apart for good is not missed; what
  /// no blocking rule found is not among the scored.
  func expectedMissed(
    _ scored: [ScoredPair], _ membership: Membership, _ bands: [Int: SuggestionBand]
  ) -> [SuggestionBand: Double] {
    var missed: [SuggestionBand: Double] = [.certain: 0, .likely: 0]
    for pair in scored where !(pair.conflict?.isFinal ?? false) {
      let entity = membership.entity(of: pair.pair.left)
      let band = entity == membership.entity(of: pair.pair.right) ? bands[entity] : nil
      if band == .certain { continue }
      missed[.certain, default: 0] += pair.matchProbability
      if band == nil { missed[.likely, default: 0] += pair.matchProbability }
    }
    return missed
  }
}
