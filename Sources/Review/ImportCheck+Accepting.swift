import Resolution

extension ImportCheck {
  /// What becomes of a decision of the ledger that a person accepts: it counts for those that are accepted after it.
  public mutating func accept(_ booked: BookedDecision) -> ImportVerdict {
    let decision = booked.decision
    do throws(ImportRefusal) {
      // What was erased of it is no reason to refuse the rest.
      let undated = Decision(
        evidenceDigest: decision.evidenceDigest, verdict: decision.verdict, parts: decision.parts,
        dropped: decision.dropped, decider: decision.decider)
      try checkFresh(undated)
      try bind(decision, as: .number(booked.number))
      return .applied
    } catch {
      return .refused(error.refusal, reason: error.reason)
    }
  }
}
