import Foundation
import GRDB
import Records

/// A blob's bytes in the state file: pieces with a checksum each, which several runs may share.
struct StoredContent {
  let name: String
  let number: Int64
  let pieceCount: Int64
  let byteCount: Int
  let isAboutRecords: Bool

  private static let columns = """
    SELECT name, number, piece_count, byte_count, is_about_records FROM blob JOIN content ON number = content
    """

  private init(_ row: Row) throws {
    name = try row.text(0)
    number = try row.integer(1)
    pieceCount = try row.integer(2)
    byteCount = Int(try row.integer(3))
    isAboutRecords = try row.integer(4) != 0
  }

  static func find(_ name: String, run: Int64, in database: Database) throws -> StoredContent? {
    let sql = "\(columns) WHERE run = ? AND name = ?"
    return try Row.fetchOne(database, sql: sql, arguments: [run, name]).map { try StoredContent($0) }
  }

  /// What a run left, by name.
  static func all(ofRun run: Int64, in database: Database) throws -> [StoredContent] {
    try Row.fetchAll(database, sql: "\(columns) WHERE run = ? ORDER BY name", arguments: [run])
      .map { try StoredContent($0) }
  }

  static func insert(_ blob: LedgerBlob, run: Int64, into database: Database) throws {
    try database.execute(
      sql: "INSERT INTO content (piece_count, byte_count, is_about_records) VALUES (0, 0, ?)",
      arguments: [blob.isAboutRecords])
    let number = database.lastInsertedRowID
    let insertion = try database.makeStatement(
      sql: "INSERT INTO piece (content, place, checksum, bytes) VALUES (?, ?, ?, ?)")
    var (place, byteCount) = (Int64(0), 0)
    for piece in blob.pieces {
      let checksum = piece.withUnsafeBytes { StoredContent.checksum(of: $0, blob.name, place) }
      try insertion.execute(arguments: [number, place, checksum, Data(piece)])
      place += 1
      byteCount += piece.count
    }
    try database.execute(
      sql: "UPDATE content SET piece_count = ?, byte_count = ? WHERE number = ?",
      arguments: [place, byteCount, number])
    try database.execute(
      sql: "INSERT INTO blob (run, name, content) VALUES (?, ?, ?)", arguments: [run, blob.name, number])
  }

  /// Gives a run's blob to another run, too.
  static func share(_ name: String, of run: Int64, with other: Int64, in database: Database) throws {
    guard let content = try find(name, run: run, in: database) else {
      throw LedgerDamage("its last run's \(name) is gone")
    }
    try database.execute(
      sql: "INSERT INTO blob (run, name, content) VALUES (?, ?, ?)", arguments: [other, name, content.number])
  }

  static func bytes(of name: String, run: Int64, in database: Database) throws -> [UInt8]? {
    guard let content = try find(name, run: run, in: database) else { return nil }
    var bytes: [UInt8] = []
    // The count is not trusted with more memory than the file can fill.
    bytes.reserveCapacity(min(max(content.byteCount, 0), 1 << 28))
    try content.readPieces(in: database) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Lends the pieces in order, each after its checksum was found right.
  func readPieces(in database: Database, _ body: (UnsafeRawBufferPointer) -> Void) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT checksum, bytes FROM piece WHERE content = ? ORDER BY place", arguments: [number]
    )
    var (place, count) = (Int64(0), 0)
    while let row = try rows.next() {
      let expected = try row.integer(0)
      let isRight = try row.withUnsafeData(atIndex: 1) { data in
        (data ?? Data()).withUnsafeBytes { bytes in
          guard StoredContent.checksum(of: bytes, name, place) == expected else { return false }
          count += bytes.count
          body(bytes)
          return true
        }
      }
      guard isRight else { throw LedgerDamage("its last run's \(name) is not as it was written") }
      place += 1
    }
    guard place == pieceCount, count == byteCount else {
      throw LedgerDamage("its last run's \(name) is not whole")
    }
  }

  /// Deletes the bytes, for all runs that share them.
  func delete(from database: Database) throws {
    try database.execute(sql: "DELETE FROM blob WHERE content = ?", arguments: [number])
    try database.execute(sql: "DELETE FROM content WHERE number = ?", arguments: [number])
  }

  /// Deletes what all runs but one left.
  static func deleteAll(butOfRun run: Int64, in database: Database) throws {
    try database.execute(sql: "DELETE FROM blob WHERE run <> ?", arguments: [run])
    try deleteUnused(in: database)
  }

  static func deleteUnused(in database: Database) throws {
    try database.execute(sql: "DELETE FROM content WHERE number NOT IN (SELECT content FROM blob)")
  }

  /// A hash of a piece, its place and its blob's name, so that no piece passes for another.
  private static func checksum(of bytes: UnsafeRawBufferPointer, _ name: String, _ place: Int64) -> Int64 {
    var text = name
    let seed = text.withUTF8 { ByteHash.hash($0, seed: UInt64(bitPattern: place)) }
    return Int64(bitPattern: ByteHash.hash(bytes.assumingMemoryBound(to: UInt8.self), seed: seed))
  }
}
