import Ledger
import Resolution

/// Takes decisions back: they stay in the ledger and bind no more.
public struct DecisionRevokeJob {
  private let settings: DecisionSettings
  private let numbers: [Int]
  private let decider: Decision.Decider
  private let comment: String

  /// A job for decisions by their numbers; `by` is the person who takes them back.
  public init(_ settings: DecisionSettings, numbers: [Int], by name: String, comment: String) {
    self.settings = settings
    self.numbers = numbers
    decider = Decision.Decider(name: name, kind: .person)
    self.comment = comment
  }

  /// Takes them back; all numbers have to be known.
  public func run() throws(DedupeError) -> DecisionChangeReport {
    let ledger = try DecisionLedger(path: settings.statePath, isChanged: true)
    let stored = try ledger.decisions()
    try DecisionNumbers.check(numbers, among: stored)
    let states = Dictionary(uniqueKeysWithValues: stored.map { ($0.number, $0.state) })
    let sorted = Set(numbers).sorted()
    let binding = sorted.filter { states[$0] != .revoked }
    if !binding.isEmpty {
      try ledger.revoke(binding, by: decider, at: StageClock.timestamp(), comment: comment)
    }
    return DecisionChangeReport(
      changes: sorted.map { number in
        states[number] == .revoked
          ? .init(number: number, outcome: .unchanged, reason: "it was taken back before")
          : .init(number: number, outcome: .revoked, reason: nil)
      }, newNumbers: [])
  }
}
