import Records
import Resolution

/// What a decision says, whoever said it when and why: two of equal content say the same.
struct DecisionContent: Hashable {
  private let verdict: Decision.Verdict
  private let parts: [[RecordIdentity]]
  private let dropped: [RecordIdentity]
  private let survivor: RecordIdentity?
  private let fieldChoices: [String: RecordIdentity]

  /// The content of a decision, in whatever order its records come.
  init(_ decision: Decision) {
    verdict = decision.verdict
    // Of what is the same nobody asks in which parts it was shown.
    parts =
      decision.verdict == .same
      ? [decision.parts.flatMap { $0 }.sorted()]
      : decision.parts.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    dropped = decision.dropped.sorted()
    survivor = decision.survivor
    fieldChoices = decision.fieldChoices
  }
}
