import Records
import Resolution

/// A decision on its way into the ledger.
public struct NewDecision: Sendable, Equatable {
  /// What was decided.
  public let decision: Decision
  /// What tells a repeated import of the same line apart from another decision; the ledger keeps it and does not judge by it.
  public let idempotencyKey: String
  /// Each record as it was when this was decided, in the order of `decision.records`; nil of one that no run has seen.
  public let digests: [RecordDigest?]
  /// Whether it waits for a person: a program's *same*.
  public let isRecommendation: Bool
  /// When it was imported, in ISO 8601.
  public let importedAt: String

  /// A decision with a digest for each of its records; missing ones are nil.
  public init(
    _ decision: Decision, idempotencyKey: String, digests: [RecordDigest?], isRecommendation: Bool,
    importedAt: String
  ) {
    self.decision = decision
    self.idempotencyKey = idempotencyKey
    let count = decision.records.count
    self.digests = Array(digests.prefix(count)) + Array(repeating: nil, count: max(0, count - digests.count))
    self.isRecommendation = isRecommendation
    self.importedAt = importedAt
  }
}
