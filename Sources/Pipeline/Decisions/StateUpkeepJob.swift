import Ledger
import Records
import Review

/// Keeps a state file small and safe: forgets a customer, forgets old runs, makes a copy.
public struct StateUpkeepJob {
  /// What was forgotten of a customer.
  public struct ErasureReport: Sendable, Equatable, Encodable {
    /// The schema's name.
    public let schema = "twinleaf.erasure/1"
    /// The record's name.
    public let record: String
    /// Whether anything was known of it.
    public let wasKnown: Bool
    /// The numbers of decisions that said nothing without it, and are gone.
    public let forgottenDecisions: [Int]
    /// The numbers of decisions that go on to bind their other records.
    public let shortenedDecisions: [Int]
    /// How many comments of other decisions named it, and are gone.
    public let forgottenComments: Int
    /// Whether the next run compares all pairs anew.
    public let isNextRunFull: Bool

    private enum CodingKeys: String, CodingKey {
      case schema, record
      case wasKnown = "was_known"
      case forgottenDecisions = "forgotten_decisions"
      case shortenedDecisions = "shortened_decisions"
      case forgottenComments = "forgotten_comments"
      case isNextRunFull = "next_run_is_full"
    }
  }

  /// What compacting a state file brought.
  public struct CompactionReport: Sendable, Equatable, Encodable {
    /// The schema's name.
    public let schema = "twinleaf.compaction/1"
    /// Runs whose counts were forgotten.
    public let forgottenRuns: Int
    /// The file's length before.
    public let bytesBefore: Int
    /// The file's length after.
    public let bytesAfter: Int

    private enum CodingKeys: String, CodingKey {
      case schema
      case forgottenRuns = "forgotten_runs"
      case bytesBefore = "bytes_before"
      case bytesAfter = "bytes_after"
    }
  }

  private let settings: DecisionSettings

  /// A job for a state file.
  public init(_ settings: DecisionSettings) { self.settings = settings }

  /// Forgets a record, named `[PARTITION/]SOURCE:ID`.
  public func erase(_ name: String) throws(DedupeError) -> ErasureReport {
    let ledger = try DecisionLedger(path: settings.statePath, isChanged: true)
    let record = try identity(of: name, in: ledger)
    let erasure = try ledger.erase(record)
    return ErasureReport(
      record: record.description, wasKnown: !erasure.isEmpty, forgottenDecisions: erasure.forgottenDecisions,
      shortenedDecisions: erasure.shortenedDecisions, forgottenComments: erasure.forgottenComments,
      isNextRunFull: !erasure.forgottenBlobs.isEmpty)
  }

  /// Which record a name is: one that the last run had, or that a decision is about; else as it is read most plainly.
  private func identity(of name: String, in ledger: borrowing DecisionLedger) throws(DedupeError)
    -> RecordIdentity
  {
    let readings = RecordName.readings(of: name)
    guard let plain = readings.first else { throw .unknownRecord(reference: name) }
    var known: Set<RecordIdentity> = []
    if let (_, snapshot) = try ledger.lastRun() {
      let index = RecordIndex(snapshot.records)
      known.formUnion(readings.filter { index.index(of: $0) != nil })
    }
    if known.isEmpty {
      let decided = Set(try ledger.decisions().flatMap(\.decision.records))
      known.formUnion(readings.filter(decided.contains))
    }
    guard known.count < 2 else {
      throw .ambiguousRecord(reference: name, candidates: known.sorted().map(\.description))
    }
    return known.first ?? plain
  }

  /// Forgets the counts of all runs but the last ones, and gives free space back.
  public func compact(keepingRuns count: Int) throws(DedupeError) -> CompactionReport {
    let compaction = try DecisionLedger(path: settings.statePath, isChanged: true).compact(keepingRuns: count)
    return CompactionReport(
      forgottenRuns: compaction.forgottenRuns, bytesBefore: compaction.bytesBefore,
      bytesAfter: compaction.bytesAfter)
  }

  /// Writes a copy to a path where nothing is; works while a run holds the file.
  public func backUp(to path: String) throws(DedupeError) {
    try DecisionLedger(path: settings.statePath, isChanged: false).backUp(to: path)
  }
}
