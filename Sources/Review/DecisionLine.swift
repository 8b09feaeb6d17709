import Resolution

/// A line of `decisions.jsonl`, schema `twinleaf.decision/1`.
public enum DecisionLine {
  /// The schema that is read and written.
  public static let schema = "twinleaf.decision/1"
  /// The members that a line may have; `schema`, `verdict` and `parts` have to be there.
  static let members = [
    "schema", "idempotency_key", "run", "group_id", "evidence_digest", "verdict", "parts", "dropped",
    "survivor",
    "fields", "decided_by", "kind", "decided_at", "comment",
  ]
  /// The most bytes of a decider's name.
  static let maximumName = 200
  /// The most bytes of a comment.
  static let maximumComment = 10_000

  /// The decision of a line, which is given without its end.
  static func decision(of line: UnsafeBufferPointer<UInt8>) throws(MalformedDecision) -> StatedDecision {
    let value: JSONValue
    do {
      value = try JSONReader.value(of: line)
    } catch {
      throw MalformedDecision(error.description)
    }
    let members = try JSONMembers(value, known: members)
    let schema = try members.requiredText("schema")
    guard schema == DecisionLine.schema else {
      throw MalformedDecision(
        "its schema is \"\(ShortName.of(schema))\"; this version of twinleaf reads \(DecisionLine.schema)")
    }
    var decision = StatedDecision(
      verdict: try verdict(try members.requiredText("verdict")), parts: try members.lists("parts"))
    decision.idempotencyKey = try members.text("idempotency_key")
    decision.runID = try members.text("run")
    decision.groupID = try members.text("group_id")
    decision.evidenceDigest = try members.text("evidence_digest")?.lowercased()
    decision.dropped = try members.texts("dropped")
    decision.survivor = try members.text("survivor", atMost: DecisionLine.maximumComment)
    decision.fieldChoices = try members.textsByName("fields")
    decision.deciderName = try members.text("decided_by", atMost: maximumName).flatMap {
      $0.isEmpty ? nil : $0
    }
    if let kind = try members.text("kind") { decision.deciderKind = try self.kind(kind) }
    if let time = try members.text("decided_at"), !time.isEmpty { decision.decidedAt = try self.time(time) }
    decision.comment = try members.text("comment", atMost: maximumComment) ?? ""
    return decision
  }

  private static func verdict(_ word: String) throws(MalformedDecision) -> Decision.Verdict {
    guard let verdict = Decision.Verdict(rawValue: word) else {
      throw MalformedDecision(
        """
        there is no verdict "\(ShortName.of(word))"; it is one of \
        \(Decision.Verdict.allCases.map(\.rawValue).joined(separator: ", "))
        """)
    }
    return verdict
  }

  /// A time in ISO 8601: a date, and whatever of the time of day and the zone.
  private static func time(_ text: String) throws(MalformedDecision) -> String {
    let date = Array(text.utf8.prefix(10))
    let isDate =
      date.count == 10
      && date.indices.allSatisfy { [4, 7].contains($0) ? date[$0] == UInt8(ascii: "-") : isDigit(date[$0]) }
    guard isDate, text.utf8.count <= 40,
      text.utf8.allSatisfy({ isDigit($0) || "T:.,+-Zz ".utf8.contains($0) })
    else {
      throw MalformedDecision("\"decided_at\" is no time in ISO 8601, such as 2026-11-22T10:00:00Z")
    }
    return text
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The words for sorts of deciders.
  private static func kind(_ word: String) throws(MalformedDecision) -> Decision.Decider.Kind {
    switch word {
    case "person": return .person
    case "agent": return .program
    default: throw MalformedDecision("there is no kind \"\(ShortName.of(word))\"; it is person or agent")
    }
  }

  /// The word for a sort of decider.
  public static func word(of kind: Decision.Decider.Kind) -> String {
    switch kind {
    case .person: "person"
    case .program: "agent"
    }
  }
}
