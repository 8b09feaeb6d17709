import Records
import Resolution

/// Turns what a file says into a decision about records that there are, or says why it is none.
struct DecisionReading {
  /// The most records of one decision; what it says of their pairs grows with the square.
  static let maximumRecords = 1000

  private let run: any ReviewedRun
  private let by: ImportedBy
  /// Records of which the ledger's decisions are, which the last run may have no more.
  private let decided: Set<RecordIdentity>

  /// Reads decisions that are held against a run.
  init(_ run: any ReviewedRun, by: ImportedBy, decided: Set<RecordIdentity>) {
    self.run = run
    self.by = by
    self.decided = decided
  }

  /// The decision of an entry, with the evidence digest that the file states.
  func decision(of content: DecisionEntry.Content) throws(ImportRefusal) -> Decision {
    let decision =
      switch content {
      case .malformed(let reason): throw ImportRefusal(.malformed, reason)
      case .decision(let stated): try self.decision(stated)
      case .group(let group): try SheetReading(group, run).decision(by: try decider(nil, .person))
      }
    try checkShape(decision)
    return decision
  }

  private func decider(_ name: String?, _ kind: Decision.Decider.Kind) throws(ImportRefusal)
    -> Decision.Decider
  {
    switch by {
    case .program(let program): return Decision.Decider(name: program, kind: .program)
    case .asStated(let otherwise):
      guard let name = name ?? otherwise else {
        throw ImportRefusal(.malformed, "it does not say who decided; import it with --by NAME")
      }
      return Decision.Decider(name: name, kind: kind)
    }
  }

  private func decision(_ stated: StatedDecision) throws(ImportRefusal) -> Decision {
    try checkCount(stated.names.count)
    var parts: [[RecordIdentity]] = []
    for part in stated.parts { parts.append(try records(part)) }
    // A group put off as a whole is put off pair by pair.
    if stated.verdict == .unsure, parts.count == 1 { parts = parts[0].map { [$0] } }
    var choices: [String: RecordIdentity] = [:]
    for (field, name) in stated.fieldChoices.sorted(by: { $0.key < $1.key }) {
      choices[field] = try record(name)
    }
    var survivor: RecordIdentity?
    if let name = stated.survivor { survivor = try record(name) }
    return Decision(
      runID: stated.runID, groupID: stated.groupID, evidenceDigest: stated.evidenceDigest,
      verdict: stated.verdict, parts: parts, dropped: try records(stated.dropped), survivor: survivor,
      fieldChoices: choices, decider: try decider(stated.deciderName, stated.deciderKind),
      decidedAt: stated.decidedAt, comment: stated.comment)
  }

  private func records(_ names: [String]) throws(ImportRefusal) -> [RecordIdentity] {
    var records: [RecordIdentity] = []
    for name in names { records.append(try record(name)) }
    return records
  }

  private func record(_ name: String) throws(ImportRefusal) -> RecordIdentity {
    let readings = RecordName.readings(of: name)
    guard !readings.isEmpty else {
      throw ImportRefusal(
        .malformed, "\"\(ShortName.of(name))\" names no record; write SOURCE:ID as suggestions.jsonl does")
    }
    let known = readings.filter { run.digest(of: $0) != nil }
    if known.count == 1 { return known[0] }
    guard known.isEmpty else {
      throw ImportRefusal(.unknown, "\"\(ShortName.of(name))\" may name several records of the last run")
    }
    let gone = readings.filter(decided.contains)
    if gone.count == 1 { return gone[0] }
    throw ImportRefusal(
      .unknown,
      """
      the last run had no record \(ShortName.of(name)); if it is gone there is nothing to decide, else name it as \
      suggestions.jsonl does
      """)
  }

  private func checkCount(_ count: Int) throws(ImportRefusal) {
    guard count > DecisionReading.maximumRecords else { return }
    throw ImportRefusal(
      .malformed, "it is about \(count) records; at most \(DecisionReading.maximumRecords) go together")
  }

  private func checkShape(_ decision: Decision) throws(ImportRefusal) {
    func refuse(_ reason: String) -> ImportRefusal { ImportRefusal(.malformed, reason) }
    try checkCount(decision.records.count)
    if Set(decision.records.map(\.partition)).count > 1 {
      throw refuse("its records are of different partitions, which are never compared")
    }
    var seen: Set<RecordIdentity> = []
    for record in decision.records where !seen.insert(record).inserted {
      throw refuse("it names the record \(record) twice")
    }
    if decision.parts.contains(where: \.isEmpty) { throw refuse("one of its parts is empty") }
    guard decision.verdict == .same else {
      if !decision.dropped.isEmpty { throw refuse("\"dropped\" goes with the verdict same alone") }
      if decision.survivor != nil || !decision.fieldChoices.isEmpty {
        throw refuse("\"survivor\" and \"fields\" go with the verdict same alone")
      }
      if decision.parts.count < 2 {
        throw refuse(
          "\(decision.verdict.rawValue) is about records of two parts and more; it has \(decision.parts.count)"
        )
      }
      return
    }
    let kept = Set(decision.parts.flatMap { $0 })
    if kept.count < 2 { throw refuse("same is about two records and more; \(kept.count) is kept") }
    for record in [decision.survivor].compactMap({ $0 }) + decision.fieldChoices.values.sorted()
    where !kept.contains(record) {
      throw refuse(
        "it takes \(record) for the customer's record or a value, which is not among the records kept")
    }
  }
}
