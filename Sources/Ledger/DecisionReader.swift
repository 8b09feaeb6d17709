import Foundation
import GRDB
import Records
import Resolution

/// Reads decisions out of their four tables, side by side in the order of their numbers.
struct DecisionReader {
  private static let columns = """
    SELECT number, idempotency_key, verdict, decider, kind, decided_at, comment, run, group_id, evidence,
      is_recommendation, imported_at, checksum
    FROM decision
    """

  private let database: Database
  private var records: Rows
  private var choices: Rows
  private var acts: Rows

  private init(_ database: Database) throws {
    self.database = database
    records = try Rows("part, partition, source, id, digest", of: "decision_record", database)
    choices = try Rows("field, partition, source, id", of: "decision_choice", database)
    acts = try Rows("act, decider, kind, at, comment", of: "decision_act", database)
  }

  /// All decisions by number.
  static func all(in database: Database) throws -> [StoredDecision] {
    var reader = try DecisionReader(database)
    var decisions: [StoredDecision] = []
    let rows = try Row.fetchCursor(database, sql: "\(columns) ORDER BY number")
    while let row = try rows.next() { decisions.append(try reader.decision(row)) }
    guard reader.records.isAtEnd, reader.choices.isAtEnd, reader.acts.isAtEnd else {
      throw LedgerDamage("a decision is missing")
    }
    return decisions
  }

  /// Rows of a table that belong to decisions, which are asked for in the order of their numbers.
  private struct Rows {
    private let cursor: RowCursor
    private var next: Row?

    init(_ columns: String, of table: String, _ database: Database) throws {
      cursor = try Row.fetchCursor(
        database, sql: "SELECT decision, \(columns) FROM \(table) ORDER BY decision, place")
      next = try cursor.next()
    }

    var isAtEnd: Bool { next == nil }

    mutating func forEach(of number: Int64, _ body: (Row) throws -> Void) throws {
      while let row = next {
        guard try row.integer(0) == number else { return }
        try body(row)
        next = try cursor.next()
      }
    }
  }

  private mutating func decision(_ row: Row) throws -> StoredDecision {
    let number = try row.integer(0)
    let parts = try parts(of: number)
    let choices = try choices(of: number)
    guard let verdict = Decision.Verdict(rawValue: try row.text(2)) else {
      throw LedgerDamage("a verdict is not known")
    }
    let decision = Decision(
      runID: try row.optionalText(7), groupID: try row.optionalText(8),
      evidenceDigest: try row.optionalText(9), verdict: verdict, parts: parts.kept, dropped: parts.dropped,
      survivor: choices.survivor, fieldChoices: choices.fields, decider: try row.decider(3, 4),
      decidedAt: try row.text(5), comment: try row.text(6))
    let stored = StoredDecision(
      number: Int(number),
      NewDecision(
        decision, idempotencyKey: try row.text(1), digests: parts.digests,
        isRecommendation: try row.integer(10) != 0, importedAt: try row.text(11)),
      acts: try acts(of: number))
    guard try row.integer(12) == stored.checksum else {
      throw LedgerDamage("decision \(number) is not as it was written")
    }
    return stored
  }

  private struct Parts {
    var kept: [[RecordIdentity]] = []
    var dropped: [RecordIdentity] = []
    var digests: [RecordDigest?] = []
  }

  private mutating func parts(of number: Int64) throws -> Parts {
    var parts = Parts()
    try records.forEach(of: number) { row in
      let record = try row.record(2, 3, 4)
      parts.digests.append(try row.digest(5))
      guard let part = try row.optionalInteger(1) else {
        parts.dropped.append(record)
        return
      }
      // Empty parts are not stored, and are none.
      if part == parts.kept.count { parts.kept.append([]) }
      guard part == parts.kept.count - 1 else { throw LedgerDamage("decision \(number) has lost a part") }
      parts.kept[Int(part)].append(record)
    }
    return parts
  }

  private mutating func choices(
    of number: Int64
  ) throws -> (survivor: RecordIdentity?, fields: [String: RecordIdentity]) {
    var survivor: RecordIdentity?
    var fields: [String: RecordIdentity] = [:]
    try choices.forEach(of: number) { row in
      let record = try row.record(2, 3, 4)
      if let field = try row.optionalText(1) { fields[field] = record } else { survivor = record }
    }
    return (survivor, fields)
  }

  private mutating func acts(of number: Int64) throws -> [StoredDecision.Act] {
    var found: [StoredDecision.Act] = []
    try acts.forEach(of: number) { row in
      guard let kind = StoredDecision.Act.Kind(rawValue: try row.text(1)) else {
        throw LedgerDamage("an act is not known")
      }
      found.append(
        StoredDecision.Act(
          kind, by: try row.decider(2, 3), at: try row.text(4), comment: try row.text(5)))
    }
    return found
  }
}

extension Row {
  fileprivate func record(_ partition: Int, _ source: Int, _ id: Int) throws -> RecordIdentity {
    RecordIdentity(partition: try optionalText(partition), source: try text(source), id: try text(id))
  }

  fileprivate func decider(_ name: Int, _ kind: Int) throws -> Decision.Decider {
    guard let known = Decision.Decider.Kind(rawValue: try text(kind)) else {
      throw LedgerDamage("a sort of decider is not known")
    }
    return Decision.Decider(name: try text(name), kind: known)
  }

  fileprivate func digest(_ index: Int) throws -> RecordDigest? {
    let value: DatabaseValue = self[index]
    if value.isNull { return nil }
    guard let bytes = Data.fromDatabaseValue(value), bytes.count == RecordDigest.byteCount else {
      throw LedgerDamage("a digest is none")
    }
    return bytes.withUnsafeBytes { raw in
      RecordDigest(
        high: UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}
