import Resolution

/// What becomes of one entry of a file of decisions.
public struct CheckedDecision: Sendable, Equatable {
  /// Where it stands.
  public let place: DecisionPlace
  /// What becomes of it.
  public let verdict: ImportVerdict
  /// The decision as it is to be kept; nil where it was refused before it could be read.
  public let decision: Decision?
  /// The ledger's decision that says it already, for one that is known.
  public let knownAs: Int?

  /// What becomes of an entry.
  public init(place: DecisionPlace, verdict: ImportVerdict, decision: Decision?, knownAs: Int? = nil) {
    self.place = place
    self.verdict = verdict
    self.decision = decision
    self.knownAs = knownAs
  }
}
