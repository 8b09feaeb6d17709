import Ledger
import Records
import Resolution
import Review

/// Makes decisions bind that a program recommended, or that were taken back, on a person's word.
public struct DecisionAcceptJob {
  private let settings: DecisionSettings
  private let numbers: [Int]
  private let decider: Decision.Decider
  private let comment: String

  /// A job for decisions by their numbers; `by` is the person who accepts them.
  public init(_ settings: DecisionSettings, numbers: [Int], by name: String, comment: String) {
    self.settings = settings
    self.numbers = numbers
    decider = Decision.Decider(name: name, kind: .person)
    self.comment = comment
  }

  /// Holds each against what was decided and against the last run, and accepts those that pass.
  ///
  /// One that was taken back is decided anew and gets a number of its own.
  public func run() throws(DedupeError) -> DecisionChangeReport {
    let ledger = try DecisionLedger(path: settings.statePath, isChanged: true)
    let stored = try ledger.decisions()
    try DecisionNumbers.check(numbers, among: stored)
    let run = try LastRun(of: ledger)
    var check = ImportCheck(
      against: run, decisions: stored.map(\.booked), by: .asStated(otherwise: decider.name))
    let byNumber = Dictionary(uniqueKeysWithValues: stored.map { ($0.number, $0) })
    let now = StageClock.timestamp()
    var changes: [DecisionChangeReport.Change] = []
    var accepted: [Int] = []
    var anew: [NewDecision] = []
    for decision in Set(numbers).sorted().compactMap({ byNumber[$0] }) {
      if decision.state == .applied {
        changes.append(.init(number: decision.number, outcome: .unchanged, reason: "it binds already"))
        continue
      }
      let verdict = check.accept(decision.booked)
      if let reason = verdict.reason {
        changes.append(.init(number: decision.number, outcome: .refused, reason: reason))
      } else {
        changes.append(.init(number: decision.number, outcome: .accepted, reason: nil))
        if decision.state == .recommended {
          accepted.append(decision.number)
        } else {
          anew.append(renewed(decision, now))
        }
      }
    }
    if !accepted.isEmpty { try ledger.accept(accepted, by: decider, at: now, comment: comment) }
    let numbersAnew = anew.isEmpty ? [] : try ledger.append(anew)
    return DecisionChangeReport(
      changes: changes, newNumbers: numbersAnew)
  }

  private func renewed(_ stored: StoredDecision, _ now: String) -> NewDecision {
    let old = stored.decision
    let decision = Decision(
      runID: old.runID, groupID: old.groupID, evidenceDigest: old.evidenceDigest, verdict: old.verdict,
      parts: old.parts, dropped: old.dropped, survivor: old.survivor, fieldChoices: old.fieldChoices,
      decider: decider, decidedAt: now, comment: comment.isEmpty ? old.comment : comment)
    return NewDecision(
      decision, idempotencyKey: decision.idempotencyKey, digests: stored.digests, isRecommendation: false,
      importedAt: now)
  }
}
