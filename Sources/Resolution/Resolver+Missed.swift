import Matching

extension Resolver {
  /// Expected pairs of one customer among those scored that stay apart, at each band that is merged.
  ///
  /// The sum of the pairs' probabilities as the linkage counts them. What a rule or a decision keeps apart for good is not missed; what
  /// no blocking rule found is not among the scored.
  func expectedMissed(
    _ scored: [ScoredPair], _ entities: Entities, _ bands: [SuggestionBand?],
    _ constraints: LinkageConstraints
  ) -> [SuggestionBand: Double] {
    var (certain, likely) = (0.0, 0.0)
    for pair in scored where !(pair.conflict?.isFinal ?? false) && !constraints.holdsApart(pair.pair) {
      let entity = entities.index(ofRow: pair.pair.left)
      let band = entity == entities.index(ofRow: pair.pair.right) ? bands[entity] : nil
      if band == .certain { continue }
      let probability = pair.matchProbability
      certain += probability
      if band == nil { likely += probability }
    }
    return [.certain: certain, .likely: likely]
  }
}
