import Records
import Resolution

@testable import Ledger

/// Decisions, runs and snapshots for tests.
enum LedgerFixture {
  static let ana = Decision.Decider(name: "Ana", kind: .person)
  static let robot = Decision.Decider(name: "robot", kind: .program)

  static func record(_ id: String) -> RecordIdentity {
    RecordIdentity(partition: nil, source: "shop", id: id)
  }

  /// A decision of records by their ids, with a digest each.
  static func decision(
    _ verdict: Decision.Verdict, _ parts: [[String]], dropped: [String] = [], comment: String = "",
    isRecommendation: Bool = false
  ) -> NewDecision {
    let decision = Decision(
      verdict: verdict, parts: parts.map { $0.map(record) }, dropped: dropped.map(record),
      decider: isRecommendation ? robot : ana, comment: comment)
    return NewDecision(
      decision, idempotencyKey: "key of \(parts)",
      digests: decision.records.map { RecordDigest(of: Array($0.id.utf8)) },
      isRecommendation: isRecommendation, importedAt: "2026-11-22T10:00:00Z")
  }

  /// A decision with all that one may have.
  static let fullDecision = NewDecision(
    Decision(
      runID: "run 1", groupID: "E-0123456789ab", evidenceDigest: String(repeating: "0f", count: 16),
      verdict: .same, parts: [[record("k1"), record("k2")], [record("k3")]],
      dropped: [RecordIdentity(partition: "north", source: "crm", id: "Ünïcode #1")], survivor: record("k2"),
      fieldChoices: ["phone": record("k1"), "e-mail": record("k3")], decider: ana,
      decidedAt: "2026-11-22T10:00:00Z", comment: "called; \u{0} 'quoted' \"text\"\nsecond line 😀"),
    idempotencyKey: "00ff",
    digests: [RecordDigest(high: 1, low: .max), nil, RecordDigest(high: .max, low: 0), nil],
    isRecommendation: false, importedAt: "2026-11-22T11:00:00Z")

  static func run(_ id: String) -> StoredRun {
    StoredRun(
      id: id, madeAt: "2026-11-22T10:00:00Z", counts: ["records": 4, "new groups": 1], facts: ["model": "m1"])
  }

  /// Records a to d, of which a and b are one entity, and c and d a question; `salt` makes other digests.
  static func snapshot(salt: String = "") -> LedgerSnapshot {
    LedgerSnapshot(
      records: SnapshotRecords(
        ["a", "b", "c", "d"].map { (record($0), RecordDigest(of: Array("\($0)\(salt)".utf8))) }),
      entityOfRecord: [0, 0, 1, 2], entityIDs: [0xABCD_EF01_2345, 7, 9], mintingOrders: [0, 2, 1],
      nextMintingOrder: 3,
      retired: [.init(id: 5, successor: 6), .init(id: 6, successor: 7)],
      groups: SnapshotGroups([
        .init(
          id: "E-abcdef012345", band: .likely, evidenceDigest: RecordDigest(high: 3, low: 4),
          parts: [[0, 1]],
          isOpen: false),
        .init(id: "G-1", band: .possible, evidenceDigest: RecordDigest(high: 5, low: 6), parts: [[2], [3]]),
      ]))
  }
}
