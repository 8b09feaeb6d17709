import Resolution

/// A decision as a file states it: records by their names, nothing held against what is known.
public struct StatedDecision: Sendable, Equatable {
  /// What a file says of a group beyond the verdict; the members of ``Decision``, with names for records.
  public var idempotencyKey: String?
  /// The run whose report was reviewed.
  public var runID: String?
  /// The group's id in that run.
  public var groupID: String?
  /// The group's evidence digest in that run.
  public var evidenceDigest: String?
  /// What was decided.
  public var verdict: Decision.Verdict
  /// The records' names in parts.
  public var parts: [[String]]
  /// With *same*: the names of records of the group that are another customer.
  public var dropped: [String] = []
  /// With *same*: the name of the record to keep.
  public var survivor: String?
  /// With *same*: by field name the name of the record whose value the customer takes.
  public var fieldChoices: [String: String] = [:]
  /// Who decided; nil where the file does not say.
  public var deciderName: String?
  /// What sort of decider; a person where the file does not say.
  public var deciderKind: Decision.Decider.Kind = .person
  /// When; empty where the file does not say.
  public var decidedAt = ""
  /// Why, in the decider's words.
  public var comment = ""

  /// A verdict on named records.
  public init(verdict: Decision.Verdict, parts: [[String]]) {
    self.verdict = verdict
    self.parts = parts
  }

  /// All names, the dropped last.
  var names: [String] { parts.flatMap { $0 } + dropped }
}
