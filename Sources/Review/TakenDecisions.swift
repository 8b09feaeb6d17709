import Records
import Resolution

/// The decisions that are there already, found by what they say.
struct TakenDecisions {
  /// What is there of a decision that comes again.
  enum Earlier: Equatable {
    /// It is there.
    case taken(DecisionReference)
    /// It was there, and was taken back.
    case revoked(Int)
  }

  private struct Member {
    let reference: DecisionReference
    let decision: Decision
    let standing: BookedDecision.Standing
    let isByPerson: Bool
  }

  private var members: [Member] = []
  private var byContent: [DecisionContent: [Int]] = [:]
  private var byKey: [String: [Int]] = [:]
  private var byRecord: [RecordIdentity: [Int]] = [:]

  /// The ledger's decisions.
  init(_ decisions: [BookedDecision]) {
    for booked in decisions.sorted(by: { $0.number < $1.number }) {
      if !booked.idempotencyKey.isEmpty { byKey[booked.idempotencyKey, default: []].append(members.count) }
      add(
        Member(
          reference: .number(booked.number), decision: booked.decision, standing: booked.standing,
          isByPerson: booked.isByPerson))
    }
  }

  /// Adds a decision that was taken.
  mutating func add(_ decision: Decision, as reference: DecisionReference, isByPerson: Bool, isBinding: Bool)
  {
    add(
      Member(
        reference: reference, decision: decision, standing: isBinding ? .binding : .recommended,
        isByPerson: isByPerson))
  }

  private mutating func add(_ member: Member) {
    byContent[DecisionContent(member.decision), default: []].append(members.count)
    for record in member.decision.records { byRecord[record, default: []].append(members.count) }
    members.append(member)
  }

  /// What is there of a decision, by its content and evidence.
  ///
  /// One without a digest cannot say that it is of newer evidence, so it is the same as an earlier one whatever changed.
  /// One that was taken back counts as made anew only if it says that it was made at another time.
  ///
  /// - Parameters:
  ///   - key: What tells its line.
  ///   - binds: Whether the decision would bind, and not be a recommendation.
  func earlier(_ decision: Decision, key: String, binds: Bool) -> Earlier? {
    let equal =
      shortened(decision, key)
      + (byContent[DecisionContent(decision)] ?? []).map { members[$0] }.filter { member in
        decision.evidenceDigest == nil || member.decision.evidenceDigest == nil
          || decision.evidenceDigest == member.decision.evidenceDigest
      }
    if let there = equal.first(where: { isEnough($0, for: decision, binds: binds) }) {
      return .taken(there.reference)
    }
    if let last = equal.last(where: { $0.standing == .revoked && isSameAct($0.decision, decision) }),
      case .number(let number) = last.reference
    {
      return .revoked(number)
    }
    return nil
  }

  /// What an erasure left of a decision that comes again: the same line, the same verdict, and fewer records.
  private func shortened(_ decision: Decision, _ key: String) -> [Member] {
    let records = Set(decision.records)
    return (byKey[key] ?? []).map { members[$0] }.filter { member in
      // Only an erasure takes the evidence away; a program may state one key of two decisions.
      member.decision.evidenceDigest == nil && member.decision.verdict == decision.verdict
        && records.isStrictSuperset(of: member.decision.records)
    }
  }

  /// Whether what is there says all that a decision would add: a person's word adds to a program's.
  private func isEnough(_ member: Member, for decision: Decision, binds: Bool) -> Bool {
    switch member.standing {
    case .revoked: false
    case .binding: member.isByPerson || decision.decider.kind == .program
    case .recommended: !binds && member.decision.decider == decision.decider
    }
  }

  private func isSameAct(_ one: Decision, _ other: Decision) -> Bool {
    one.decidedAt.isEmpty || other.decidedAt.isEmpty || one.decidedAt == other.decidedAt
  }

  /// A binding decision on a decision's records, where all of them are of the present evidence; else nil.
  func coverage(of decision: Decision, isCurrent: (Decision) -> Bool) -> DecisionReference? {
    let touching = Set(decision.records.flatMap { byRecord[$0] ?? [] }).sorted()
      .map { members[$0] }.filter { $0.standing == .binding && $0.decision.verdict != .unsure }
    guard let first = touching.first, touching.allSatisfy({ isCurrent($0.decision) }) else { return nil }
    return first.reference
  }
}
