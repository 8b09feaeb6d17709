import Glibc
import Ledger
import Records
import Resolution

/// Writes pairs of decisions and runs, each with a snapshot and two blobs that tell its number.
struct NightlyWriter {
  private let store: LedgerStore
  private let decider = Decision.Decider(name: "Ana", kind: .person)

  init(_ store: LedgerStore) { self.store = store }

  /// Writes one run after the other, and tells each step once it is done.
  func writeForever() throws(LedgerError) {
    while true {
      if let pending = try store.pendingRun() { try store.confirm(pending.id) }
      let night = try store.decisions().count / 2 + 1
      try store.append(["one", "two"].map { decision("\($0) of \(night)") })
      tell("decided \(night)")
      let number = try store.runs().count + 1
      let run = StoredRun(id: "run \(number)", madeAt: "", counts: ["number": number])
      try store.propose(
        run, snapshot(number),
        blobs: number == 1 ? [blob(number, "kept"), blob(number, "scores")] : [blob(number, "scores")],
        keeping: number == 1 ? [] : ["kept"])
      tell("proposed \(number)")
      try store.confirm(run.id)
      tell("confirmed \(number)")
    }
  }

  private func decision(_ comment: String) -> NewDecision {
    let parts = ["a", "b"].map { [RecordIdentity(partition: nil, source: "shop", id: $0)] }
    return NewDecision(
      Decision(verdict: .different, parts: parts, decider: decider, comment: comment),
      idempotencyKey: comment, digests: [], isRecommendation: false, importedAt: "")
  }

  private func snapshot(_ number: Int) -> LedgerSnapshot {
    let records = (0..<1_000).map { index in
      (RecordIdentity(partition: nil, source: "shop", id: "\(number)-\(index)"), RecordDigest(of: [1]))
    }
    return LedgerSnapshot(
      records: SnapshotRecords(records), entityOfRecord: (0..<1_000).map { $0 },
      entityIDs: (0..<1_000).map { $0 }, mintingOrders: (0..<1_000).map { $0 }, nextMintingOrder: 1_000,
      retired: [], groups: SnapshotGroups())
  }

  /// Three pieces, together longer than SQLite's cache, so that it writes to the file before it commits.
  private func blob(_ number: Int, _ name: String) -> LedgerBlob {
    let piece = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 1 << 20)
    return LedgerBlob(name: name, pieces: [piece, piece, piece])
  }
}

/// Writes a line to standard output at once, so that it is there when the process is killed.
func tell(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}
