import Records

/// Completes provisional groups: two records that a third one links are compared too, even if no block holds both.
struct Closure: Sendable {
  /// ln of the odds from which a pair binds a provisional group.
  static let bindingLogOdds = -3.0
  /// Records of a group that is still completed; larger ones are left as they are.
  static let largestGroup = 100

  /// The pairs inside provisional groups of 3…100 records that are not among those scored, in order.
  static func missingPairs(in scored: [ScoredPair], recordCount: Int) -> [CandidatePair] {
    var sets = DisjointSets(count: recordCount)
    for pair in scored where pair.logOdds >= bindingLogOdds && pair.conflict == nil {
      sets.unite(pair.pair.left, pair.pair.right)
    }
    var known: Set<CandidatePair> = []
    for pair in scored where sets.find(pair.pair.left) == sets.find(pair.pair.right) {
      known.insert(pair.pair)
    }
    var missing: [CandidatePair] = []
    for group in sets.groups() where (3...largestGroup).contains(group.count) {
      for one in group.indices {
        for other in group[(one + 1)...] {
          let pair = CandidatePair(group[one], other)
          if !known.contains(pair) { missing.append(pair) }
        }
      }
    }
    return missing
  }
}
