import Matching
import Records

/// What is known of pairs from elsewhere, and the linkage must keep to: must-link and cannot-link (Wagstaff and others 2001).
public struct LinkageConstraints: Sendable, Equatable {
  /// Pairs that are one customer, whatever the evidence says; they are put together before all others.
  public let mustLink: Set<CandidatePair>
  /// Pairs that are not one customer: no group holds both, by way of other records neither.
  ///
  /// A pair that ``mustLink`` holds, too, or leads together, is one customer all the same.
  public let cannotLink: Set<CandidatePair>

  /// Nothing is known.
  public static let none = LinkageConstraints(mustLink: [], cannotLink: [])

  /// Constraints on pairs of rows.
  public init(mustLink: Set<CandidatePair>, cannotLink: Set<CandidatePair>) {
    self.mustLink = mustLink
    self.cannotLink = cannotLink
  }

  /// The constrained pairs that are not among some by rows, in order.
  func missing(from scored: [ScoredPair]) -> [CandidatePair] {
    if mustLink.isEmpty, cannotLink.isEmpty { return [] }
    var missing = mustLink.union(cannotLink)
    for pair in scored { missing.remove(pair.pair) }
    return missing.sorted()
  }
}
