import Records
import Resolution

@testable import Review

/// A run that tests make up: records with digests, and groups of them.
struct InventedRun: ReviewedRun {
  var runID = "run-2"
  var digests: [RecordIdentity: RecordDigest] = [:]
  var groups: [ReviewedGroup] = []

  /// A run with records `customers:ID`.
  init(_ ids: [String]) {
    for id in ids {
      digests[record(id)] = RecordDigest(high: 1, low: UInt64(id.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
    }
  }

  func digest(of record: RecordIdentity) -> RecordDigest? { digests[record] }
  func group(withID id: String) -> ReviewedGroup? { groups.first { $0.id == id } }

  /// Adds a group of parts.
  mutating func add(_ id: String, _ parts: [[String]]) {
    let parts = parts.map { $0.map { record($0) } }
    groups.append(
      ReviewedGroup(id: id, evidenceDigest: evidenceDigest(of: parts.flatMap { $0 }) ?? "", parts: parts))
  }

  /// The evidence digest of records.
  func digest(of ids: String...) -> String { evidenceDigest(of: ids.map { record($0) }) ?? "" }

  /// Changes a record's values.
  mutating func change(_ id: String) { digests[record(id)] = RecordDigest(high: 2, low: 2) }
}

/// A record of the source `customers`.
func record(_ id: String) -> RecordIdentity { RecordIdentity(partition: nil, source: "customers", id: id) }

extension Decision {
  /// A person's verdict on records `customers:ID`, one part for *same*, else a part each.
  static func by(_ verdict: Verdict, _ ids: String..., dropped: [String] = []) -> Decision {
    made(by: Decider(name: "Ana", kind: .person), verdict, ids, dropped: dropped)
  }

  /// A program's verdict on records `customers:ID`.
  static func byBot(_ verdict: Verdict, _ ids: String...) -> Decision {
    made(by: Decider(name: "bot", kind: .program), verdict, ids, dropped: [])
  }

  private static func made(
    by decider: Decider, _ verdict: Verdict, _ ids: [String], dropped: [String]
  ) -> Decision {
    let records = ids.map { record($0) }
    return Decision(
      verdict: verdict, parts: verdict == .same ? [records] : records.map { [$0] },
      dropped: dropped.map { record($0) }, decider: decider)
  }
}

extension BookedDecision {
  /// A decision of the ledger that binds, unless it says otherwise.
  init(_ number: Int, _ decision: Decision, _ standing: Standing = .binding) {
    self.init(
      number: number, decision: decision, standing: standing, isByPerson: decision.decider.kind == .person)
  }
}

/// What becomes of a file of decisions.
func imported(
  _ text: String, _ run: InventedRun, _ decisions: [BookedDecision] = [],
  by: ImportedBy = .asStated(otherwise: "Ana"), mergingPrograms: Set<String> = []
) throws -> [CheckedDecision] {
  var check = ImportCheck(against: run, decisions: decisions, by: by, mergingPrograms: mergingPrograms)
  return try DecisionFile(Array(text.utf8), name: "file").entries.map { check.check($0) }
}
