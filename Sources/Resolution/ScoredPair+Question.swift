import Matching

extension ScoredPair {
  /// Whether a pair that was not joined is worth a question: not where a rule keeps the two apart for good.
  var isQuestion: Bool { conflict == nil && PairClass(self) == .samePerson }

  /// Whether a pair that was not joined is a question: worth one, and probable enough.
  var isAsked: Bool { isQuestion && ScoredPair.leastAsked.isReached(by: self) }

  private static let leastAsked = ProbabilityBound(Resolver.possibleProbability)
}
