import Ledger
import Records
import Resolution
import Review

/// A decision of the ledger, as a list of decisions shows it.
public struct ListedDecision: Sendable, Equatable, Encodable {
  /// What a decision does.
  public enum State: String, Sendable, CaseIterable, Encodable {
    /// It binds.
    case applied
    /// It waits for a person.
    case recommended
    /// It was taken back.
    case revoked
    /// It would bind, and people's decisions say otherwise.
    case overruled
  }

  /// What became of a decision after its import.
  public struct Act: Sendable, Equatable, Encodable {
    /// `accepted` or `revoked`.
    public let act: String
    /// Who did it, as stated.
    public let by: String
    /// When.
    public let at: String
    /// Why, in their words.
    public let comment: String
  }

  /// Its number.
  public let number: Int
  /// What it does.
  public let state: State
  /// What was decided.
  public let verdict: String
  /// The records in parts.
  public let parts: [[String]]
  /// With *same*: the records that are another customer.
  public let dropped: [String]
  /// With *same*: the record to keep, where one was chosen.
  public let survivor: String?
  /// With *same*: by column the record whose value is taken.
  public let fields: [String: String]
  /// Who decided, as stated.
  public let decidedBy: String
  /// `person` or `agent`.
  public let kind: String
  /// When it was decided, as stated; empty where it was not.
  public let decidedAt: String
  /// When it was imported.
  public let importedAt: String
  /// Why, in the decider's words.
  public let comment: String
  /// The run that was reviewed, where it is known.
  public let run: String?
  /// The group in that run, where it is known.
  public let groupID: String?
  /// The evidence digest of its records when it was imported.
  public let evidenceDigest: String?
  /// Records whose values changed since, or that are gone.
  public let changedRecords: [String]
  /// Whether it binds a record that changed, and no later decision about that record has been made.
  public let isToBeLookedAtAgain: Bool
  /// Of an overruled one: what speaks against it, in a sentence.
  public let overruledBecause: String?
  /// What became of it since, oldest first.
  public let acts: [Act]

  private enum CodingKeys: String, CodingKey {
    case number, state, verdict, parts, dropped, survivor, fields, kind, comment, run, acts
    case decidedBy = "decided_by"
    case decidedAt = "decided_at"
    case importedAt = "imported_at"
    case groupID = "group_id"
    case evidenceDigest = "evidence_digest"
    case changedRecords = "changed_records"
    case isToBeLookedAtAgain = "look_again"
    case overruledBecause = "overruled_because"
  }

  /// Its records' names, the dropped last.
  public var records: [String] { parts.flatMap { $0 } + dropped }

  /// A stored decision.
  ///
  /// - Parameters:
  ///   - latest: The number of the last binding decision about a record.
  ///   - digest: A record's digest in the last run.
  init(
    _ stored: StoredDecision, overruledBy contradiction: Contradiction?, latest: (RecordIdentity) -> Int?,
    digest: (RecordIdentity) -> RecordDigest?
  ) {
    let decision = stored.decision
    number = stored.number
    state =
      switch stored.state {
      case .applied: contradiction == nil ? .applied : .overruled
      case .recommended: .recommended
      case .revoked: .revoked
      }
    verdict = decision.verdict.rawValue
    parts = decision.parts.map { $0.map(\.description) }
    dropped = decision.dropped.map(\.description)
    survivor = decision.survivor?.description
    fields = decision.fieldChoices.mapValues(\.description)
    decidedBy = decision.decider.name
    kind = DecisionLine.word(of: decision.decider.kind)
    decidedAt = decision.decidedAt
    importedAt = stored.new.importedAt
    comment = decision.comment
    run = decision.runID
    groupID = decision.groupID
    evidenceDigest = decision.evidenceDigest
    let changed = zip(decision.records, stored.digests).filter { digest($0) != $1 }.map(\.0)
    changedRecords = changed.map(\.description)
    isToBeLookedAtAgain = stored.state == .applied && changed.contains { latest($0) == stored.number }
    overruledBecause = contradiction?.description
    acts = stored.acts.map { Act(act: $0.kind.rawValue, by: $0.decider.name, at: $0.at, comment: $0.comment) }
  }
}
