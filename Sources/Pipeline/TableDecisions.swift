import Ledger
import Matching
import Records
import Resolution

/// What was decided of a table's records, by their rows; decisions about records that are gone rest.
struct TableDecisions {
  /// One decision with the rows of its records.
  struct Entry {
    let stored: StoredDecision
    /// The rows that it is about, in its parts.
    let parts: [[UInt32]]
    let dropped: [UInt32]
    /// Those of its rows whose record is not what was decided on.
    let changed: Set<UInt32>

    var number: Int { stored.number }
    var decision: Decision { stored.decision }
    var rows: [UInt32] { parts.flatMap { $0 } + dropped }
  }

  /// All decisions that are about two and more records of the table, by number.
  let entries: [Entry]
  /// What the linkage must keep to.
  let constraints: LinkageConstraints
  /// The survivors and values that were chosen.
  let choices: MergeChoices
  /// For each row the decisions that are about it, by their places among ``entries``.
  let entriesOfRow: [UInt32: [Int]]

  /// Finds the records that decisions are about in a table, whose records' digests are now `digests`.
  init(_ decisions: [StoredDecision], in table: RecordTable, digests: [RecordDigest]) {
    let rows = DecidedRows(decisions, in: table)
    let entries = decisions.compactMap { TableDecisions.entry($0, rows, digests) }
    var entriesOfRow: [UInt32: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for row in Set(entry.rows) { entriesOfRow[row, default: []].append(index) }
    }
    self.entries = entries
    self.entriesOfRow = entriesOfRow
    constraints = TableDecisions.constraints(decisions, entries, rows)
    choices = TableDecisions.choices(decisions.filter { $0.state == .applied }, rows, table)
  }

  private static func entry(_ stored: StoredDecision, _ rows: DecidedRows, _ digests: [RecordDigest])
    -> Entry?
  {
    let decision = stored.decision
    let parts = decision.parts.map { $0.compactMap { rows.row(of: $0) } }.filter { !$0.isEmpty }
    let dropped = decision.dropped.compactMap { rows.row(of: $0) }
    if parts.joined().count + dropped.count < 2 { return nil }
    var changed: Set<UInt32> = []
    for (record, digest) in zip(decision.records, stored.digests) {
      guard let row = rows.row(of: record), let digest else { continue }
      if digests[Int(row)] != digest { changed.insert(row) }
    }
    return Entry(stored: stored, parts: parts, dropped: dropped, changed: changed)
  }

  private static func constraints(
    _ decisions: [StoredDecision], _ entries: [Entry], _ rows: DecidedRows
  ) -> LinkageConstraints {
    let links = DecidedLinks(decisions, among: rows)
    var household: Set<CandidatePair> = []
    var apart: Set<CandidatePair> = []
    for pair in links.apart {
      guard let rows = rows.pair(pair) else { continue }
      if pair.verdict == .household { household.insert(rows) } else { apart.insert(rows) }
    }
    // Of each pair the latest decision says whether it is what was decided on.
    var reconsidered: Set<CandidatePair> = []
    for entry in entries where entry.stored.state == .applied {
      for pair in entry.apart {
        if entry.changed.contains(pair.left) || entry.changed.contains(pair.right) {
          reconsidered.insert(pair)
        } else {
          reconsidered.remove(pair)
        }
      }
    }
    return LinkageConstraints(
      mustLink: Set(links.same.compactMap { rows.pair($0) }), cannotLink: apart,
      households: household, reconsidered: reconsidered.intersection(apart.union(household)))
  }

  private static func choices(
    _ decisions: [StoredDecision], _ rows: DecidedRows, _ table: RecordTable
  ) -> MergeChoices {
    let fields = Dictionary(
      zip(table.schema.fields.map(\.name), table.schema.fields.indices),
      uniquingKeysWith: { first, _ in first })
    var survivors: [UInt32: MergeChoices.Choice] = [:]
    var cells: [MergeChoices.Cell: MergeChoices.Choice] = [:]
    for stored in decisions where stored.decision.verdict == .same {
      let choice = MergeChoices.Choice(decider: stored.decision.decider.shownName, number: stored.number)
      if let survivor = stored.decision.survivor, let row = rows.row(of: survivor) { survivors[row] = choice }
      for (name, record) in stored.decision.fieldChoices {
        if let field = fields[name], let row = rows.row(of: record) {
          cells[MergeChoices.Cell(row: row, field: field)] = choice
        }
      }
    }
    return MergeChoices(survivors: survivors, cells: cells)
  }
}

extension TableDecisions.Entry {
  /// The pairs of rows that it holds apart.
  var apart: [CandidatePair] {
    switch decision.verdict {
    case .unsure: []
    case .same:
      parts.joined().flatMap { kept in dropped.filter { $0 != kept }.map { CandidatePair(kept, $0) } }
    case .different, .household: across
    }
  }

  /// The pairs of rows of different parts.
  var across: [CandidatePair] {
    parts.indices.flatMap { index in
      parts[index].flatMap { row in
        parts[(index + 1)...].joined().filter { $0 != row }.map { CandidatePair(row, $0) }
      }
    }
  }
}

extension Decision.Decider {
  /// The name for people; a decision may have none.
  var shownName: String { name.isEmpty ? (kind == .person ? "somebody" : "a program") : name }
}
