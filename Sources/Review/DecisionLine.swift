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
    decision.deciderName = try members.text("decided_by").flatMap { $0.isEmpty ? nil : $0 }
    if let kind = try members.text("kind") { decision.deciderKind = try self.kind(kind) }
    decision.decidedAt = try members.text("decided_at") ?? ""
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
