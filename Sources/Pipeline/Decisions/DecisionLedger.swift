import Ledger
import Records
import Resolution

/// A state file that is open for decisions; its errors are those of a job.
///
/// Closes the file when it goes: what a command does with it stands in one place.
struct DecisionLedger: ~Copyable {
  private let store: LedgerStore

  /// Opens a state file, for changes where it is to be changed.
  init(path: String, isChanged: Bool) throws(DedupeError) {
    do throws(LedgerError) {
      let store = try LedgerStore(path: path, isChanged ? .writing : .reading)
      // The report that was published before its run was stopped is the one that decisions are about.
      if isChanged { try RunMemory.settlePendingRun(of: store) }
      self.store = store
    } catch {
      throw .state(error)
    }
  }

  deinit { store.close() }

  /// The file's path.
  var path: String { store.path }

  /// All decisions by number.
  func decisions() throws(DedupeError) -> [StoredDecision] {
    try asked { () throws(LedgerError) in try store.decisions() }
  }

  /// The last confirmed run and what it left; nil before the first.
  func lastRun() throws(DedupeError) -> (run: StoredRun, snapshot: LedgerSnapshot)? {
    try asked { () throws(LedgerError) in
      guard let run = try store.runs(last: 1).last, let snapshot = try store.snapshot() else { return nil }
      return (run, snapshot)
    }
  }

  /// Stores decisions; returns their numbers.
  func append(_ decisions: [NewDecision]) throws(DedupeError) -> [Int] {
    try asked { () throws(LedgerError) in try store.append(decisions) }
  }

  /// Makes recommendations bind.
  func accept(_ numbers: [Int], by decider: Decision.Decider, at: String, comment: String) throws(DedupeError)
  {
    try asked { () throws(LedgerError) in _ = try store.accept(numbers, by: decider, at: at, comment: comment)
    }
  }

  /// Takes decisions back.
  func revoke(_ numbers: [Int], by decider: Decision.Decider, at: String, comment: String) throws(DedupeError)
  {
    try asked { () throws(LedgerError) in _ = try store.revoke(numbers, by: decider, at: at, comment: comment)
    }
  }

  /// Forgets a record.
  func erase(_ record: RecordIdentity) throws(DedupeError) -> Erasure {
    try asked { () throws(LedgerError) in try store.erase(record) }
  }

  /// Forgets the counts of old runs and gives free space back.
  func compact(keepingRuns count: Int) throws(DedupeError) -> Compaction {
    try asked { () throws(LedgerError) in try store.compact(keepingRuns: count) }
  }

  /// Writes a copy to a path where nothing is.
  func backUp(to target: String) throws(DedupeError) {
    try asked { () throws(LedgerError) in try store.backUp(to: target) }
  }

  private func asked<Value>(_ body: () throws(LedgerError) -> Value) throws(DedupeError) -> Value {
    do throws(LedgerError) {
      return try body()
    } catch {
      throw .state(error)
    }
  }
}
