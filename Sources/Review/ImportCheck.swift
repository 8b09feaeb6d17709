import Records
import Resolution

/// Holds files of decisions against what the last run knew and what was decided before, entry by entry in their order.
///
/// An entry that was taken counts for those after it, so that two files that contradict one another are told apart: the
/// first is taken, the second refused with the chain. Nothing is written; what is applied or recommended is for the caller
/// to keep.
public struct ImportCheck {
  private let run: any ReviewedRun
  private let reading: DecisionReading
  private let mergingPrograms: Set<String>
  private var taken: TakenDecisions
  /// The book, with what was applied so far.
  public private(set) var book: DecisionBook

  /// A check against a run and the ledger's decisions.
  ///
  /// - Parameter mergingPrograms: The names of programs whose *same* binds at once.
  public init(
    against run: any ReviewedRun, decisions: [BookedDecision], by: ImportedBy,
    mergingPrograms: Set<String> = []
  ) {
    self.run = run
    self.mergingPrograms = mergingPrograms
    book = DecisionBook(decisions)
    taken = TakenDecisions(decisions)
    reading = DecisionReading(run, by: by, decided: Set(decisions.flatMap(\.decision.records)))
  }

  /// What becomes of an entry.
  public mutating func check(_ entry: DecisionEntry) -> CheckedDecision {
    do throws(ImportRefusal) {
      let stated = try reading.decision(of: entry.content)
      do throws(ImportRefusal) {
        return try check(
          stated, key: entry.statedKey ?? stated.idempotencyKey, isOfSheet: entry.isOfSheet, at: entry.place)
      } catch {
        return CheckedDecision(
          place: entry.place, verdict: .refused(error.refusal, reason: error.reason), decision: stated)
      }
    } catch {
      return CheckedDecision(
        place: entry.place, verdict: .refused(error.refusal, reason: error.reason), decision: nil)
    }
  }

  private mutating func check(
    _ stated: Decision, key: String, isOfSheet: Bool, at place: DecisionPlace
  ) throws(ImportRefusal) -> CheckedDecision {
    switch taken.earlier(stated, key: key, binds: binds(stated)) {
    case .taken(let reference): return known(stated, as: reference, at: place)
    case .revoked(let number):
      throw ImportRefusal(
        .conflict,
        """
        this was decided before and taken back (decision \(number)); twinleaf decide accept \(number) brings it back
        """)
    case nil: break
    }
    try checkFresh(stated)
    let decision = stated.withEvidenceDigest(run.evidenceDigest(of: stated.records))
    let isByPerson = decision.decider.kind == .person
    // A run fills a sheet in with what was decided, which nobody states once more by importing it. A line of its own is
    // kept though it follows from others, so that it binds when those are taken back.
    if isOfSheet, decision.survivor == nil, decision.fieldChoices.isEmpty,
      book.implies(decision, isByPerson: isByPerson),
      let reference = taken.coverage(of: decision, isCurrent: isCurrent)
    {
      return known(decision, as: reference, at: place)
    }
    let verdict = try take(decision, at: place, isByPerson: isByPerson)
    taken.add(decision, as: .place(place), isByPerson: isByPerson, isBinding: verdict == .applied)
    return CheckedDecision(place: place, verdict: verdict, decision: decision)
  }

  private func known(_ decision: Decision, as reference: DecisionReference, at place: DecisionPlace)
    -> CheckedDecision
  {
    let number: Int? = if case .number(let number) = reference { number } else { nil }
    return CheckedDecision(place: place, verdict: .known, decision: decision, knownAs: number)
  }

  private func isCurrent(_ decision: Decision) -> Bool {
    decision.evidenceDigest == nil || decision.evidenceDigest == run.evidenceDigest(of: decision.records)
  }

  /// Refuses a decision on records that are not any more what was looked at.
  func checkFresh(_ stated: Decision) throws(ImportRefusal) {
    for record in stated.records where run.digest(of: record) == nil {
      throw ImportRefusal(.stale, "the record \(record) is gone: the last run had it no more")
    }
    if let digest = stated.evidenceDigest {
      guard digest == run.evidenceDigest(of: stated.records) else {
        throw ImportRefusal(
          .stale,
          """
          a record changed since it was reviewed, or the digest is of other records than it names; look at it in the \
          last run's report
          """)
      }
      return
    }
    if let runID = stated.runID, runID != run.runID {
      throw ImportRefusal(
        .stale,
        "it is about run \(ShortName.of(runID)), not the last one, and has no evidence digest to tell what changed since"
      )
    }
    guard let groupID = stated.groupID else { return }
    guard let group = run.group(withID: groupID) else {
      throw ImportRefusal(.unknown, "the last run showed no group \(ShortName.of(groupID))")
    }
    if Set(group.records) != Set(stated.records) {
      throw ImportRefusal(
        .stale, "group \(group.id) has other records now; look at it in the last run's report")
    }
  }

  private mutating func take(
    _ decision: Decision, at place: DecisionPlace, isByPerson: Bool
  ) throws(ImportRefusal) -> ImportVerdict {
    if decision.verdict == .unsure {
      if let pair = decision.pairs.first,
        decision.pairs.allSatisfy({ book.knowledge(of: $0.left, $0.right) != nil }),
        let knowledge = book.knowledge(of: pair.left, pair.right)
      {
        throw refusal(Contradiction(claim: pair, chain: knowledge.chain))
      }
      return .applied
    }
    if !binds(decision) {
      if let contradiction = book.contradiction(of: decision, isByPerson: false) {
        throw refusal(contradiction)
      }
      return .recommended
    }
    do throws(Contradiction) {
      try book.add(decision, as: .place(place), isByPerson: isByPerson)
    } catch {
      throw refusal(error)
    }
    return .applied
  }

  /// Whether a decision binds at once: all do but a program's *same*, which only a program does that is allowed to.
  private func binds(_ decision: Decision) -> Bool {
    decision.decider.kind == .person || decision.verdict != .same
      || mergingPrograms.contains(decision.decider.name)
  }

  /// Adds a decision to the book on a person's word.
  mutating func bind(_ decision: Decision, as reference: DecisionReference) throws(ImportRefusal) {
    do throws(Contradiction) {
      try book.add(decision, as: reference, isByPerson: true)
    } catch {
      throw refusal(error)
    }
  }

  private func refusal(_ contradiction: Contradiction) -> ImportRefusal {
    let numbers = contradiction.references.compactMap { reference in
      if case .number(let number) = reference { String(number) } else { nil }
    }
    let advice =
      numbers.isEmpty
      ? "agree on one and correct the file"
      : "if that is wrong, take it back first: twinleaf decide revoke \(numbers.joined(separator: " or "))"
    return ImportRefusal(.conflict, "\(contradiction); \(advice)")
  }
}

extension Decision {
  /// The decision with another evidence digest.
  func withEvidenceDigest(_ digest: String?) -> Decision {
    Decision(
      runID: runID, groupID: groupID, evidenceDigest: digest, verdict: verdict, parts: parts,
      dropped: dropped,
      survivor: survivor, fieldChoices: fieldChoices, decider: decider, decidedAt: decidedAt, comment: comment
    )
  }
}
