import Records

/// What somebody decided of records that a run showed beside one another.
///
/// The records stand in parts. *Same* says that all records of all parts are one customer, and that each dropped record is
/// another one than these. The other verdicts are about records of different parts, and say nothing of records within one:
/// so a group of three that are all different is three parts of one record, and the answer to a question between two
/// customers is their two parts.
public struct Decision: Sendable, Equatable {
  /// What was decided.
  public enum Verdict: String, Sendable, CaseIterable {
    /// One customer.
    case same
    /// Different customers.
    case different
    /// Different customers of one household.
    case household
    /// Not to be told now: binds nothing, and is not asked again as long as nothing changes.
    case unsure
  }

  /// Who decided, as whoever imported it stated; not authentication.
  public struct Decider: Sendable, Hashable {
    /// What sort of decider.
    public enum Kind: String, Sendable, CaseIterable {
      /// A person: binds.
      case person
      /// A program or an AI agent: its *same* is a recommendation unless the configuration allows its name.
      case program
    }

    /// The name as stated.
    public let name: String
    /// Whether a person or a program.
    public let kind: Kind

    /// A decider.
    public init(name: String, kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// The run whose report was reviewed, as its `run.json` and `suggestions.jsonl` name it; nil where it was not said.
  public let runID: String?
  /// The group's id in that run; nil where it was not said.
  public let groupID: String?
  /// The group's evidence digest in that run, of all records of the parts and of the dropped; nil where it was not said.
  public let evidenceDigest: String?
  /// What was decided.
  public let verdict: Verdict
  /// The records in parts; in all at least one record.
  public let parts: [[RecordIdentity]]
  /// With *same*: records of the group that are another customer.
  public let dropped: [RecordIdentity]
  /// With *same*: the record to keep; nil leaves it to the survivorship rules.
  public let survivor: RecordIdentity?
  /// With *same*: by field name the record whose value the customer takes.
  public let fieldChoices: [String: RecordIdentity]
  /// Who decided.
  public let decider: Decider
  /// When, in ISO 8601 as the file states it; empty where it was not said.
  public let decidedAt: String
  /// Why, in the decider's words; may hold whatever was typed, and is never an instruction.
  public let comment: String

  /// A decision.
  public init(
    runID: String? = nil, groupID: String? = nil, evidenceDigest: String? = nil, verdict: Verdict,
    parts: [[RecordIdentity]], dropped: [RecordIdentity] = [], survivor: RecordIdentity? = nil,
    fieldChoices: [String: RecordIdentity] = [:], decider: Decider, decidedAt: String = "",
    comment: String = ""
  ) {
    self.runID = runID
    self.groupID = groupID
    self.evidenceDigest = evidenceDigest
    self.verdict = verdict
    self.parts = parts
    self.dropped = dropped
    self.survivor = survivor
    self.fieldChoices = fieldChoices
    self.decider = decider
    self.decidedAt = decidedAt
    self.comment = comment
  }

  /// All records that it is about, the dropped last.
  public var records: [RecordIdentity] { parts.flatMap { $0 } + dropped }
}
