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
  /// Pairs of ``cannotLink`` that are two people of one household, and are listed as such.
  public let households: Set<CandidatePair>
  /// Pairs of ``cannotLink`` that are asked about all the same where the evidence is as good as certain: their records
  /// changed since that was decided.
  public let reconsidered: Set<CandidatePair>
  /// Whether any pair has a row as its lower one: most rows have none, and are told by one read.
  private let isLowerRow: [Bool]

  /// Nothing is known.
  public static let none = LinkageConstraints(mustLink: [], cannotLink: [])

  /// Constraints on pairs of rows; households and pairs to reconsider are among those that cannot be linked.
  public init(
    mustLink: Set<CandidatePair>, cannotLink: Set<CandidatePair>, households: Set<CandidatePair> = [],
    reconsidered: Set<CandidatePair> = []
  ) {
    self.mustLink = mustLink
    self.cannotLink = cannotLink.union(households)
    self.households = households
    self.reconsidered = reconsidered
    let pairs = mustLink.union(self.cannotLink)
    var isLowerRow = [Bool](repeating: false, count: pairs.reduce(0) { max($0, Int($1.left) + 1) })
    for pair in pairs { isLowerRow[Int(pair.left)] = true }
    self.isLowerRow = isLowerRow
  }

  /// Whether a pair is one customer, whatever the evidence says.
  func holdsTogether(_ pair: CandidatePair) -> Bool { isConstrained(pair) && mustLink.contains(pair) }

  /// Whether a pair is not one customer.
  func holdsApart(_ pair: CandidatePair) -> Bool { isConstrained(pair) && cannotLink.contains(pair) }

  /// Whether a pair is two people of one household.
  func isHousehold(_ pair: CandidatePair) -> Bool { isConstrained(pair) && households.contains(pair) }

  private func isConstrained(_ pair: CandidatePair) -> Bool {
    Int(pair.left) < isLowerRow.count && isLowerRow[Int(pair.left)]
  }

  /// The constrained pairs that are not among some by rows, in order.
  func missing(from scored: [ScoredPair]) -> [CandidatePair] {
    var missing = mustLink.union(cannotLink)
    if missing.isEmpty { return [] }
    for pair in scored where isConstrained(pair.pair) { missing.remove(pair.pair) }
    return missing.sorted()
  }

  /// The pairs of entities that are no question any more, since it was answered.
  func answered(_ entities: Entities) -> AnsweredQuestions { AnsweredQuestions(self, entities) }
}
