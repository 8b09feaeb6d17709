import Foundation
import GRDB

/// A run as a row of the state file.
struct RunRow {
  static let columns = "SELECT number, id, made_at, counts, facts, is_pending, checksum FROM run"

  let number: Int64
  let run: StoredRun

  init(_ row: Row) throws {
    number = try row.integer(0)
    let texts = try (1...4).map { try row.text($0) }
    guard try row.integer(6) == RunRow.checksum(number, texts, isPending: try row.integer(5) != 0) else {
      throw LedgerDamage("a run is not as it was written")
    }
    run = StoredRun(
      id: texts[0], madeAt: texts[1],
      counts: try JSONDecoder().decode([String: Int].self, from: Data(texts[2].utf8)),
      facts: try JSONDecoder().decode([String: String].self, from: Data(texts[3].utf8)))
  }

  static func pending(in database: Database) throws -> RunRow? {
    try Row.fetchOne(database, sql: "\(columns) WHERE is_pending").map { try RunRow($0) }
  }

  static func lastConfirmed(in database: Database) throws -> RunRow? {
    let sql = "\(columns) WHERE NOT is_pending ORDER BY number DESC LIMIT 1"
    return try Row.fetchOne(database, sql: sql).map { try RunRow($0) }
  }

  /// Inserts a run and returns its number.
  static func insertPending(_ run: StoredRun, into database: Database) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO run (id, made_at, counts, facts, is_pending, checksum) VALUES (?, ?, ?, ?, 1, 0)",
      arguments: StatementArguments(try texts(of: run).map(\.stored)))
    let number = database.lastInsertedRowID
    try setState(of: run, number, isPending: true, in: database)
    return number
  }

  func confirm(in database: Database) throws {
    try RunRow.setState(of: run, number, isPending: false, in: database)
  }

  /// Deletes the pending run and what it left; says whether there was one.
  @discardableResult
  static func deletePending(in database: Database) throws -> Bool {
    guard let number = try Int64.fetchOne(database, sql: "SELECT number FROM run WHERE is_pending") else {
      return false
    }
    try database.execute(sql: "DELETE FROM run WHERE number = ?", arguments: [number])
    try StoredContent.deleteUnused(in: database)
    return true
  }

  private static func setState(
    of run: StoredRun, _ number: Int64, isPending: Bool, in database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE run SET is_pending = ?, checksum = ? WHERE number = ?",
      arguments: [isPending, checksum(number, try texts(of: run), isPending: isPending), number])
  }

  /// What is stored of a run: its id, its time, its counts and its facts.
  private static func texts(of run: StoredRun) throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [
      run.id, run.madeAt, String(decoding: try encoder.encode(run.counts), as: UTF8.self),
      String(decoding: try encoder.encode(run.facts), as: UTF8.self),
    ]
  }

  private static func checksum(_ number: Int64, _ texts: [String], isPending: Bool) -> Int64 {
    var writer = ByteWriter()
    writer.add(number)
    writer.add(isPending ? UInt8(1) : 0)
    for text in texts { writer.add(text) }
    return writer.checksum
  }
}
