import GRDB
import Records
import Resolution

extension LedgerStore {
  /// All decisions by number, those that were revoked and those that wait for a person, too.
  public func decisions() throws(LedgerError) -> [StoredDecision] {
    try read { try DecisionReader.all(in: $0) }
  }

  /// Stores decisions and returns their numbers: all of them or, where it throws, none.
  ///
  /// Whether one is known already or contradicts others is for the caller to say.
  @discardableResult
  public func append(_ decisions: [NewDecision]) throws(LedgerError) -> [Int] {
    try write { database in
      let first = try StoredDecision.nextNumber(in: database)
      for (place, decision) in decisions.enumerated() {
        try StoredDecision(number: first + place, decision.withoutEmptyParts).insert(into: database)
      }
      return Array(first..<first + decisions.count)
    }
  }

  /// Takes decisions back; returns the numbers of those that were not taken back before.
  @discardableResult
  public func revoke(
    _ numbers: [Int], by decider: Decision.Decider, at: String, comment: String = ""
  ) throws(LedgerError) -> [Int] {
    try add(.init(.revoked, by: decider, at: at, comment: comment), to: numbers) { $0 != .revoked }
  }

  /// Makes recommendations bind; returns the numbers of those that waited.
  @discardableResult
  public func accept(
    _ numbers: [Int], by decider: Decision.Decider, at: String, comment: String = ""
  ) throws(LedgerError) -> [Int] {
    try add(.init(.accepted, by: decider, at: at, comment: comment), to: numbers) { $0 == .recommended }
  }

  private func add(
    _ act: StoredDecision.Act, to numbers: [Int], where isWanted: (StoredDecision.State) -> Bool
  ) throws(LedgerError) -> [Int] {
    let wanted = Set(numbers)
    return try write { database in
      let decisions = try DecisionReader.all(in: database)
        .filter { wanted.contains($0.number) && isWanted($0.state) }
      for decision in decisions { try decision.add(act, in: database) }
      return decisions.map(\.number)
    }
  }
}

extension NewDecision {
  /// The same with the parts that hold records alone.
  fileprivate var withoutEmptyParts: NewDecision {
    guard decision.parts.contains(where: \.isEmpty) else { return self }
    return NewDecision(
      decision.with(parts: decision.parts.filter { !$0.isEmpty }), idempotencyKey: idempotencyKey,
      digests: digests, isRecommendation: isRecommendation, importedAt: importedAt)
  }
}

extension Decision {
  fileprivate func with(parts: [[RecordIdentity]]) -> Decision {
    Decision(
      runID: runID, groupID: groupID, evidenceDigest: evidenceDigest, verdict: verdict, parts: parts,
      dropped: dropped, survivor: survivor, fieldChoices: fieldChoices, decider: decider,
      decidedAt: decidedAt, comment: comment)
  }
}
