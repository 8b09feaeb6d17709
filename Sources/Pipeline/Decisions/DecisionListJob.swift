import Ledger
import Records
import Review

/// Lists the decisions that a state file holds.
public struct DecisionListJob {
  /// A list of decisions.
  public struct Report: Sendable, Equatable, Encodable {
    /// The schema's name.
    public let schema = "twinleaf.decisions/1"
    /// The decisions, by number.
    public let decisions: [ListedDecision]

    private enum CodingKeys: String, CodingKey { case schema, decisions }
  }

  private let settings: DecisionSettings
  private let numbers: [Int]
  private let record: String?
  private let state: ListedDecision.State?

  /// A job that lists decisions of some numbers, of one record, or of one state; all of them where nothing is named.
  public init(
    _ settings: DecisionSettings, numbers: [Int] = [], record: String? = nil,
    state: ListedDecision.State? = nil
  ) {
    self.settings = settings
    self.numbers = numbers
    self.record = record
    self.state = state
  }

  /// Reads the state file; a run may hold it.
  public func run() throws(DedupeError) -> Report {
    let ledger = try DecisionLedger(path: settings.statePath, isChanged: false)
    let stored = try ledger.decisions()
    try DecisionNumbers.check(numbers, among: stored)
    let run: LastRun? = try ledger.lastRun() == nil ? nil : try LastRun(of: ledger)
    let overruled = Dictionary(
      DecisionBook(stored.map(\.booked)).overruled.map { ($0.reference, $0.contradiction) }
    ) { first, _ in first }
    var latest: [RecordIdentity: Int] = [:]
    for decision in stored where decision.state == .applied {
      for record in decision.decision.records { latest[record] = decision.number }
    }
    let listed = stored.map { decision in
      ListedDecision(
        decision, overruledBy: overruled[.number(decision.number)], latest: { latest[$0] },
        digest: { run?.digest(of: $0) })
    }
    return Report(
      decisions: listed.filter { decision in
        (numbers.isEmpty || numbers.contains(decision.number))
          && (record.map { name in decision.records.contains { $0 == name || $0.hasSuffix("/\(name)") } }
            ?? true)
          && (state.map { $0 == decision.state } ?? true)
      })
  }
}
