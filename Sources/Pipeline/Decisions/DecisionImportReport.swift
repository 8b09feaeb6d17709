import Review

/// What became of files of decisions, line by line.
public struct DecisionImportReport: Sendable, Equatable, Encodable {
  /// What became of a line.
  public enum Outcome: String, Sendable, CaseIterable, Encodable {
    /// It binds from now on.
    case applied
    /// It was there already.
    case known
    /// It waits for a person.
    case recommended
    /// It changes nothing.
    case refused
  }

  /// What became of one line.
  public struct Line: Sendable, Equatable, Encodable {
    /// The file as it was named.
    public let file: String
    /// The line, counted from 1; of a group in a spreadsheet its first that was filled in.
    public let line: Int
    /// What became of it.
    public let outcome: Outcome
    /// Why it was refused: `stale`, `unknown`, `conflict`, `malformed`; left out where it was not.
    public let refusal: String?
    /// Why it was refused and what to do, in a sentence; left out where it was not.
    public let reason: String?
    /// The key by which the line is known when it comes again: its own, or else one made of what it says; left out where
    /// neither could be read.
    public let idempotencyKey: String?
    /// The group's id as the line states it; left out where it does not.
    public let groupID: String?
    /// The decision's number in the ledger; left out where it has none, as in a dry run.
    public let decision: Int?
    /// What was decided; left out where that could not be read.
    public let verdict: String?
    /// The records that it is about, the dropped last; left out where they could not be read.
    public let records: [String]?
    /// Who decided.
    public let decidedBy: String?
    /// `person` or `agent`.
    public let kind: String?

    private enum CodingKeys: String, CodingKey {
      case file, line, outcome, refusal, reason, decision, verdict, records, kind
      case idempotencyKey = "idempotency_key"
      case groupID = "group_id"
      case decidedBy = "decided_by"
    }
  }

  /// A decision of a program that binds nothing since people decided otherwise.
  public struct Overruled: Sendable, Equatable, Encodable {
    /// The decision as messages call it.
    public let decision: String
    /// What speaks against it, in a sentence.
    public let reason: String
  }

  /// The schema's name.
  public let schema = "twinleaf.import/1"
  /// Whether nothing was to be written.
  public let isDryRun: Bool
  /// The run that the lines were held against.
  public let run: String
  /// How many lines came to each outcome, by its word.
  public let counts: [String: Int]
  /// How many lines were refused for each reason, by its word.
  public let refusals: [String: Int]
  /// The lines, in the order of the files.
  public let lines: [Line]
  /// Programs' decisions that the lines overrule.
  public let overruled: [Overruled]

  private enum CodingKeys: String, CodingKey {
    case schema, run, counts, refusals, lines, overruled
    case isDryRun = "dry_run"
  }

  /// A report of lines.
  init(isDryRun: Bool, run: String, lines: [Line], overruled: [Overruled]) {
    self.isDryRun = isDryRun
    self.run = run
    self.lines = lines
    self.overruled = overruled
    var counts = Dictionary(uniqueKeysWithValues: Outcome.allCases.map { ($0.rawValue, 0) })
    var refusals = Dictionary(uniqueKeysWithValues: ImportVerdict.Refusal.allCases.map { ($0.rawValue, 0) })
    for line in lines {
      counts[line.outcome.rawValue, default: 0] += 1
      if let refusal = line.refusal { refusals[refusal, default: 0] += 1 }
    }
    self.counts = counts
    self.refusals = refusals
  }

  /// How many lines came to an outcome.
  public func count(_ outcome: Outcome) -> Int { counts[outcome.rawValue] ?? 0 }
}

extension DecisionImportReport.Line {
  /// What became of a checked decision, which got a number where it was written.
  init(_ checked: CheckedDecision, key: String?, number: Int?) {
    let decision = checked.decision
    self.init(
      file: checked.place.file, line: checked.place.line,
      outcome: DecisionImportReport.Outcome(checked.verdict),
      refusal: checked.verdict.refusal?.rawValue, reason: checked.verdict.reason, idempotencyKey: key,
      groupID: decision?.groupID,
      decision: number ?? checked.knownAs, verdict: decision?.verdict.rawValue,
      records: decision?.records.map(\.description), decidedBy: decision?.decider.name,
      kind: decision.map { DecisionLine.word(of: $0.decider.kind) })
  }
}

extension DecisionImportReport.Outcome {
  init(_ verdict: ImportVerdict) {
    self =
      switch verdict {
      case .applied: .applied
      case .known: .known
      case .recommended: .recommended
      case .refused: .refused
      }
  }
}
