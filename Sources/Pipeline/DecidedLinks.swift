import Ledger
import Resolution
import Review

/// What all decisions that bind come to: pairs that are one customer, and pairs that are not.
struct DecidedLinks {
  /// Pairs of one customer.
  let same: [DecidedPair]
  /// Pairs of different customers, with what was decided of each.
  let apart: [DecidedPair]

  /// The pairs among records that are there; chains through records that are gone hold, too.
  init(_ decisions: [StoredDecision], among rows: DecidedRows) {
    let book = DecisionBook(decisions.map(\.booked))
    (same, apart) = book.links { rows.row(of: $0) != nil }
  }
}

extension StoredDecision {
  /// The same for a book of decisions.
  var booked: BookedDecision {
    let standing: BookedDecision.Standing =
      switch state {
      case .applied: .binding
      case .recommended: .recommended
      case .revoked: .revoked
      }
    // Who accepts what a program recommended stands behind it.
    let isAccepted = acts.contains { $0.kind == .accepted && $0.decider.kind == .person }
    return BookedDecision(
      number: number, decision: decision, standing: standing,
      isByPerson: decision.decider.kind == .person || isAccepted, idempotencyKey: idempotencyKey)
  }
}
