import Ledger
import Matching
import Records
import Resolution
import Review

/// What decisions say of two records, for who asks why they are, or are not, one customer.
struct DecidedFate {
  /// What follows from the decisions: `same`, or that the two are apart.
  let verdict: Decision.Verdict
  /// The decisions that say so, for people.
  let sentence: String

  /// Looks two rows up in a memory; nil where no decision says anything of them.
  init?(_ pair: CandidatePair, _ recollection: Recollection?, in table: RecordTable) {
    guard let recollection else { return nil }
    let (one, other) = (table.identity(of: Int(pair.left)), table.identity(of: Int(pair.right)))
    let book = DecisionBook(recollection.memory.decisions.map(\.booked))
    guard let (verdict, chain) = book.knowledge(of: one, other) else { return nil }
    self.verdict = verdict
    let steps = chain.map { "\($0.from) and \($0.to) are \($0.verdict.rawValue) (\($0.reference))" }
    sentence = "it was decided: " + steps.joined(separator: ", ")
  }

  /// Whether the two are held apart.
  var isApart: Bool { verdict == .different || verdict == .household }
}
