import GRDB
import Records
import Resolution

extension LedgerStore {
  /// Forgets a customer: what was decided of the record, what the last run left of it, and all that tells of records.
  ///
  /// A decision goes on to bind its other records, without its comments, run, group and evidence, which were about the
  /// erased one, too; one that says nothing without it is gone. Then the file is written anew, so that no byte of the record
  /// stays in it. Ids of entities stay: they are digests, and other systems hold them.
  public func erase(_ record: RecordIdentity) throws(LedgerError) -> Erasure {
    let erasure = try write { database in
      var erasure = Erasure()
      try LedgerStore.erase(record, fromDecisionsIn: database, &erasure)
      try LedgerStore.erase(record, fromRunsIn: database, &erasure)
      return erasure
    }
    // Also where nothing was found: an erasure that was killed may have left free pages.
    try rewrite()
    return erasure
  }

  private static func erase(
    _ record: RecordIdentity, fromDecisionsIn database: Database, _ erasure: inout Erasure
  ) throws {
    for stored in try DecisionReader.all(in: database) {
      if stored.isAbout(record) {
        try delete(stored.number, from: database)
        if let rest = stored.removing(record) {
          try rest.insert(into: database)
          erasure.shortenedDecisions.append(stored.number)
        } else {
          erasure.forgottenDecisions.append(stored.number)
        }
      } else if stored.comments.contains(where: { $0.names(record) }) {
        try delete(stored.number, from: database)
        try stored.withoutComments.insert(into: database)
        erasure.forgottenComments += 1
      }
    }
  }

  private static func delete(_ number: Int, from database: Database) throws {
    try database.execute(sql: "DELETE FROM decision WHERE number = ?", arguments: [number])
  }

  private static func erase(
    _ record: RecordIdentity, fromRunsIn database: Database, _ erasure: inout Erasure
  ) throws {
    let runs = try [RunRow.lastConfirmed(in: database), RunRow.pending(in: database)].compactMap {
      $0?.number
    }
    var forgotten: Set<String> = []
    for run in runs {
      guard let bytes = try StoredContent.bytes(of: snapshotName, run: run, in: database) else { continue }
      let snapshot = try LedgerSnapshot(encoded: bytes)
      guard let index = RecordIndex(snapshot.records).index(of: record) else { continue }
      erasure.wasInSnapshot = true
      for content in try StoredContent.all(ofRun: run, in: database) where content.isAboutRecords {
        try content.delete(from: database)
        if content.name != snapshotName { forgotten.insert(content.name) }
      }
      let rest = LedgerBlob(name: snapshotName, bytes: snapshot.removing(index).encoded)
      try StoredContent.insert(rest, run: run, into: database)
    }
    erasure.forgottenBlobs = forgotten.sorted()
  }
}

extension StoredDecision {
  /// Whether it names a record, as one of its parts or one that a value is taken from.
  fileprivate func isAbout(_ record: RecordIdentity) -> Bool {
    decision.records.contains(record) || decision.survivor == record
      || decision.fieldChoices.values.contains(record)
  }

  fileprivate var comments: [String] { [decision.comment] + acts.map(\.comment) }

  /// What it says of the other records, without comments; nil where that is nothing.
  fileprivate func removing(_ record: RecordIdentity) -> StoredDecision? {
    let parts = decision.parts.map { $0.filter { $0 != record } }.filter { !$0.isEmpty }
    let dropped = decision.dropped.filter { $0 != record }
    let kept = parts.reduce(0) { $0 + $1.count }
    let saysSomething =
      switch decision.verdict {
      case .same: kept > 1 || kept == 1 && !dropped.isEmpty
      case .different, .household: parts.count > 1
      case .unsure: kept + dropped.count > 1
      }
    guard saysSomething else { return nil }
    let digests = zip(decision.records, digests).filter { $0.0 != record }.map(\.1)
    let rest = Decision(
      verdict: decision.verdict, parts: parts, dropped: dropped,
      survivor: decision.survivor == record ? nil : decision.survivor,
      fieldChoices: decision.fieldChoices.filter { $0.value != record }, decider: decision.decider,
      decidedAt: decision.decidedAt)
    // A digest tells nothing of the record, and that a file was imported is still known by it; other keys may hold its id.
    let isDigest = RecordDigest(hexadecimal: idempotencyKey) != nil
    return with(rest, digests, key: isDigest ? idempotencyKey : "")
  }

  fileprivate var withoutComments: StoredDecision {
    let silent = Decision(
      runID: decision.runID, groupID: decision.groupID, evidenceDigest: decision.evidenceDigest,
      verdict: decision.verdict, parts: decision.parts, dropped: decision.dropped,
      survivor: decision.survivor,
      fieldChoices: decision.fieldChoices, decider: decision.decider, decidedAt: decision.decidedAt)
    return with(silent, digests, key: idempotencyKey)
  }

  /// The same with another content, and acts without comments.
  private func with(_ decision: Decision, _ digests: [RecordDigest?], key: String) -> StoredDecision {
    let new = NewDecision(
      decision, idempotencyKey: key, digests: digests, isRecommendation: new.isRecommendation,
      importedAt: new.importedAt)
    return StoredDecision(
      number: number, new, acts: acts.map { Act($0.kind, by: $0.decider, at: $0.at) })
  }
}

extension String {
  /// Whether a text holds a record's name, with nothing behind it that would make it another's.
  fileprivate func names(_ record: RecordIdentity) -> Bool {
    var rest = self[...]
    let name = record.description
    while let start = rest.firstRange(of: name) {
      rest = rest[start.upperBound...]
      guard let next = rest.first, next.isLetter || next.isNumber else { return true }
    }
    return false
  }
}
