import Ledger
import Resolution

/// What all decisions that bind come to: pairs that are one customer, and pairs that are not.
struct DecidedLinks {
  /// Pairs of one customer.
  let same: [DecidedPair]
  /// Pairs of different customers, with what was decided of each.
  let apart: [DecidedPair]

  /// The pairs among records that are there.
  init(_ decisions: [StoredDecision], among rows: DecidedRows) {
    let pairs = decisions.filter { $0.state == .applied }.flatMap(\.decision.pairs)
    same = pairs.filter { $0.verdict == .same }
    apart = pairs.filter { $0.verdict == .different || $0.verdict == .household }
  }
}
