import Ledger
import Records
import Reporting
import Resolution
import Review

/// Writes the ledger's decisions as `decisions.jsonl`, from which another state file gets the same ones.
public struct DecisionExportJob {
  private let settings: DecisionSettings

  /// A job for a state file.
  public init(_ settings: DecisionSettings) { self.settings = settings }

  /// The decisions that bind or wait for a person, a line each, by number; those that were taken back are left out.
  ///
  /// What a person accepted is that person's.
  public func run() throws(DedupeError) -> String {
    let ledger = try DecisionLedger(path: settings.statePath, isChanged: false)
    var text = JSONText()
    for stored in try ledger.decisions() where stored.state != .revoked { write(stored, to: &text) }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private func write(_ stored: StoredDecision, to text: inout JSONText) {
    let decision = stored.decision
    let acceptance = stored.acts.last { $0.kind == .accepted }
    let decider = acceptance?.decider ?? decision.decider
    text.beginObject()
    member("schema", DecisionLine.schema, &text)
    member("idempotency_key", stored.idempotencyKey, &text)
    if let run = decision.runID { member("run", run, &text) }
    if let group = decision.groupID { member("group_id", group, &text) }
    if let digest = decision.evidenceDigest { member("evidence_digest", digest, &text) }
    member("verdict", decision.verdict.rawValue, &text)
    text.key("parts")
    text.beginArray()
    for part in decision.parts { write(part, to: &text) }
    text.endArray()
    text.key("dropped")
    write(decision.dropped, to: &text)
    text.key("survivor")
    if let survivor = decision.survivor { text.value(survivor.description) } else { text.null() }
    text.key("fields")
    text.beginObject()
    for (field, record) in decision.fieldChoices.sorted(by: { $0.key < $1.key }) {
      text.key(named: field)
      text.value(record.description)
    }
    text.endObject()
    member("decided_by", decider.name, &text)
    member("kind", DecisionLine.word(of: decider.kind), &text)
    let decidedAt = acceptance?.at ?? decision.decidedAt
    if !decidedAt.isEmpty { member("decided_at", decidedAt, &text) }
    member("comment", decision.comment, &text)
    text.endObject()
    text.endLine()
  }

  private func member(_ name: StaticString, _ value: String, _ text: inout JSONText) {
    text.key(name)
    text.value(value)
  }

  private func write(_ records: [RecordIdentity], to text: inout JSONText) {
    text.beginArray()
    for record in records { text.value(record.description) }
    text.endArray()
  }
}
