import Ledger
import Matching
import Records
import Resolution

/// What a run with a memory knows of its own table: which records and groups were there before, and what was decided.
struct Recollection {
  /// The open state file.
  let memory: RunMemory
  /// The records as the last run knew them.
  let records: RememberedRecords
  /// What was decided of them.
  let decisions: TableDecisions

  /// Looks a table up in a memory.
  init(_ memory: RunMemory, of table: RecordTable, unchanged: [UInt32?]? = nil, threads: Int) {
    self.memory = memory
    records = RememberedRecords(table, memory.snapshot, unchanged: unchanged, threads: threads)
    decisions = TableDecisions(memory.decisions, in: table, digests: records.digests)
  }

  /// The digests of what is decided on, for which those of the records are made already.
  func evidenceDigest(of table: RecordTable) -> EvidenceDigest {
    EvidenceDigest(table, known: records.digests)
  }

  /// Settings of a run that stand for its memory: with another one its outputs may be others.
  var settings: [(name: String, value: String)] {
    var settings: [(name: String, value: String)] = []
    if let last = memory.lastRun { settings.append(("last-run", last.id)) }
    if !memory.decisions.isEmpty {
      settings.append(("decisions", "\(memory.decisions.count), \(digestOfDecisions)"))
    }
    return settings
  }

  private var digestOfDecisions: String {
    var digest = Digest()
    for stored in memory.decisions {
      let decision = stored.decision
      digest.add("\(stored.number) \(stored.state.rawValue) \(decision.verdict.rawValue)")
      digest.add(decision.decider.name + decision.decider.kind.rawValue + decision.decidedAt)
      for part in decision.parts { digest.add(part.map(\.description).joined(separator: "\n")) }
      digest.add(decision.dropped.map(\.description).joined(separator: "\n"))
      digest.add(decision.survivor?.description ?? "")
      for (field, record) in decision.fieldChoices.sorted(by: { $0.key < $1.key }) {
        digest.add("\(field)\n\(record)")
      }
      digest.add(stored.digests.map { $0?.description ?? "" }.joined(separator: "\n"))
    }
    return digest.hexadecimal(length: 16)
  }

  /// What became of a run's groups since the last one, and what decisions make of them.
  func standings(of resolved: Resolved, in table: RecordTable) -> (
    standings: [String: SuggestionStanding], changes: RunChanges?
  ) {
    let judge = SuggestionStandings(table, decisions)
    let standings = resolved.suggestions.map { judge.standing(of: $0) }
    let ids = resolved.suggestions.map(\.id)
    guard let last = memory.lastRun else {
      return (Dictionary(zip(ids, standings)) { first, _ in first }, nil)
    }
    let areOpen = Dictionary(zip(ids, standings.map(\.isOpen))) { first, _ in first }
    let comparison = RunComparison(
      resolved.suggestions, with: records.formerGroups, isOpen: { areOpen[$0.id] ?? true },
      wasDecided: { judge.wasDecided($0) })
    var changes = RunChanges(lastRunID: last.id, lastRunAt: last.madeAt)
    (changes.newRecords, changes.changedRecords, changes.goneRecords) = records.counts
    changes.resolved = comparison.resolvedCount
    for (standing, change) in zip(standings, comparison.changes) where standing.isOpen {
      changes.count(change)
    }
    let compared = zip(standings, comparison.changes).map { $0.with($1) }
    return (Dictionary(zip(ids, compared)) { first, _ in first }, changes)
  }

  /// What a run leaves for the next one.
  func snapshot(
    of resolved: Resolved, in table: RecordTable, _ standings: [String: SuggestionStanding]
  ) -> LedgerSnapshot {
    var placeOfRow = [UInt32](repeating: 0, count: table.count)
    for (place, row) in table.inputOrder.enumerated() { placeOfRow[Int(row)] = UInt32(place) }
    let entities = EntityRegister(resolved.entities, after: memory.snapshot)
    let groups = resolved.suggestions.map { suggestion in
      let members = Array(suggestion.members)
      let parts = [
        members.prefix(suggestion.firstEntityCount), members.dropFirst(suggestion.firstEntityCount),
      ]
      return SnapshotGroups.Group(
        id: suggestion.id, band: suggestion.band,
        evidenceDigest: EvidenceDigest.digest(of: members, records: records.digests, in: table),
        parts: parts.filter { !$0.isEmpty }.map { part in part.map { placeOfRow[Int($0)] } },
        isOpen: standings[suggestion.id]?.isOpen ?? true)
    }
    return LedgerSnapshot(
      records: SnapshotRecords(
        of: table, rows: table.inputOrder, digests: table.inputOrder.map { records.digests[Int($0)] }),
      entityOfRecord: table.inputOrder.map { UInt32(resolved.entities.index(ofRow: $0)) },
      entityIDs: entities.ids, mintingOrders: entities.mintingOrders,
      nextMintingOrder: entities.nextMintingOrder, retired: entities.retired, groups: SnapshotGroups(groups))
  }
}

extension RunChanges {
  /// Counts a group.
  fileprivate mutating func count(_ change: SuggestionStanding.Change) {
    switch change {
    case .new: new += 1
    case .grown: grown += 1
    case .shrunk: shrunk += 1
    case .reopened: reopened += 1
    case .unchanged: break
    }
  }
}

extension SuggestionStanding {
  /// The same with what became of the group.
  fileprivate func with(_ change: Change) -> SuggestionStanding {
    SuggestionStanding(
      change: change, decided: decided, lookAgain: lookAgain, recommendations: recommendations)
  }
}
