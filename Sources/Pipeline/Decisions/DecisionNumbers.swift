import Ledger

/// Numbers of decisions that somebody typed.
enum DecisionNumbers {
  /// Refuses numbers that no decision has.
  static func check(_ numbers: [Int], among decisions: [StoredDecision]) throws(DedupeError) {
    let known = Set(decisions.map(\.number))
    let unknown = numbers.filter { !known.contains($0) }
    if !unknown.isEmpty { throw .unknownDecision(numbers: unknown) }
  }
}
