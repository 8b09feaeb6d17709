import Foundation
import Ledger
import Reporting

/// The open state file of a run, with what the last run left in it and what was decided since.
///
/// Open from before the first input is read until the outputs are in their place, so that no other run or import comes
/// between. However the process ends, the system gives the file back.
struct RunMemory {
  private static let outputFact = "output"

  /// The state file.
  let store: LedgerStore
  /// The last run whose outputs were published; nil in a first run.
  let lastRun: StoredRun?
  /// What it left.
  let snapshot: LedgerSnapshot?
  /// All decisions, by number.
  let decisions: [StoredDecision]
  /// The new groups of earlier runs, the latest first; the first run of all has none.
  let newGroupHistory: [Int]
  private let outputPath: String

  /// Opens the state file of a configuration, or makes it; nil where the configuration names none.
  init?(_ configuration: Configuration) throws(DedupeError) { try self.init(configuration, .creating) }

  /// Opens the state file of a configuration to look at what the next run would take from it; nil where it names none.
  init?(reading configuration: Configuration) throws(DedupeError) { try self.init(configuration, .reading) }

  private init?(_ configuration: Configuration, _ access: LedgerStore.Access) throws(DedupeError) {
    guard let path = configuration.statePath else { return nil }
    outputPath = RunMemory.absolute(configuration.outputPath)
    let outputPath = outputPath
    (store, lastRun, snapshot, decisions, newGroupHistory) = try RunMemory.asked { () throws(LedgerError) in
      let store = try LedgerStore(path: path, access)
      if access != .reading { try RunMemory.settlePendingRun(of: store, outputPath) }
      let runs = try store.runs(last: SafetyBrake.historyLength)
      let history = runs.reversed().compactMap { $0.counts[RunMemory.newGroupsCount] }
      return (store, runs.last, try store.snapshot(), try store.decisions(), history)
    }
  }

  /// A run that was stopped between its proposal and its confirmation is one if its outputs were published.
  ///
  /// `outputPath` is asked where the run does not say where it published.
  static func settlePendingRun(of store: LedgerStore, _ outputPath: String? = nil) throws(LedgerError) {
    guard let pending = try store.pendingRun() else { return }
    let place = pending.facts[outputFact] ?? outputPath
    if let place, PublishedRun.ids(at: place).contains(pending.id) {
      _ = try store.confirm(pending.id)
    } else {
      _ = try store.discardPending()
    }
  }

  /// Writes a run and what it leaves for the next one, as pending until its outputs are published.
  func propose(
    _ content: ReportContent, madeAt: String, _ snapshot: LedgerSnapshot, blobs: [LedgerBlob] = [],
    keeping: [String] = []
  ) throws(DedupeError) {
    let run = StoredRun(
      id: content.runID, madeAt: madeAt,
      counts: Dictionary(RunCount.all(in: content).map { ($0.name, $0.value(in: content)) }) { first, _ in
        first
      },
      facts: ["version": content.facts.version, RunMemory.outputFact: outputPath])
    try RunMemory.asked { () throws(LedgerError) in
      try store.propose(run, snapshot, blobs: blobs, keeping: keeping)
    }
  }

  /// Makes a proposed run the last one, now that its outputs are published.
  func confirm(_ runID: String) throws(DedupeError) {
    try RunMemory.asked { () throws(LedgerError) in _ = try store.confirm(runID) }
  }

  /// The count by which the brake knows how many new groups are usual.
  private static let newGroupsCount = "new"

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
  }

  private static func asked<Value>(_ body: () throws(LedgerError) -> Value) throws(DedupeError) -> Value {
    do throws(LedgerError) {
      return try body()
    } catch {
      throw .state(error)
    }
  }
}
