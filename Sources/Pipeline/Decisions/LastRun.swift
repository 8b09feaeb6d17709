import Ledger
import Records
import Review

/// What the last confirmed run left in a state file, as decisions are held against it.
struct LastRun: ReviewedRun {
  let runID: String
  private let index: RecordIndex
  private let groups: SnapshotGroups
  private let placeOfGroup: [String: Int]

  /// The last run of a state file, which has to have one.
  init(of ledger: borrowing DecisionLedger) throws(DedupeError) {
    guard let (run, snapshot) = try ledger.lastRun() else {
      throw .unreadableFile(
        message: "\(ledger.path) remembers no run yet; run twinleaf dedupe --state \(ledger.path) first")
    }
    runID = run.id
    index = RecordIndex(snapshot.records)
    groups = snapshot.groups
    placeOfGroup = Dictionary(zip(groups.map(\.id), groups.indices)) { first, _ in first }
  }

  func digest(of record: RecordIdentity) -> RecordDigest? {
    index.index(of: record).map { index.records.digests[$0] }
  }

  func group(withID id: String) -> ReviewedGroup? {
    placeOfGroup[id].map { place in
      let group = groups[place]
      return ReviewedGroup(
        id: group.id, evidenceDigest: group.evidenceDigest.description,
        parts: group.parts.map { part in part.map { index.records.identity(of: Int($0)) } })
    }
  }
}
