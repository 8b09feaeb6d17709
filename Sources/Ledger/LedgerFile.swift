import CSQLite
import GRDB
import Glibc

/// A state file as a file: made whole or not at all, and looked at before it is trusted.
struct LedgerFile {
  private static let headerLength = 100
  // Readers and a writer disturb one another for as long as one transaction takes.
  private static let patience = 10.0
  private static let pageSize = 8192
  private static let smallTables = [
    "ledger", "decision", "decision_record", "decision_choice", "decision_act", "run", "content", "blob",
  ]

  let path: String

  /// Makes a new state file and returns its lock.
  ///
  /// It is made under another name and linked into place, so that a process that is killed meanwhile leaves no half of
  /// one; what it leaves under the other name is removed the next time.
  static func create(_ path: String) throws(LedgerError) -> LedgerLock {
    let draft = draft(of: path)
    // Whoever makes one just now holds its lock.
    if (try? LedgerLock(path: draft, creating: false)) != nil { unlink(draft) }
    let lock: LedgerLock
    do throws(LedgerError) {
      lock = try LedgerLock(path: draft, creating: true)
    } catch {
      throw error.renamed(path)
    }
    unlink(draft + "-journal")
    do {
      let queue = try LedgerFile(path: draft).open()
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = \(pageSize)") }
      try LedgerMigrations.all.migrate(queue)
      try queue.close()
    } catch {
      unlink(draft)
      throw LedgerError(path: path, error)
    }
    try publish(draft, as: path)
    syncFolder(of: path)
    return lock
  }

  /// Removes the second name of a file whose maker was killed between giving it its own and taking this one away.
  func removeDraft() {
    let draft = LedgerFile.draft(of: path)
    var (mine, other) = (stat(), stat())
    guard stat(path, &mine) == 0, stat(draft, &other) == 0 else { return }
    if mine.st_ino == other.st_ino, mine.st_dev == other.st_dev { unlink(draft) }
  }

  private static func draft(of path: String) -> String { path + ".new" }

  private static func publish(_ draft: String, as path: String) throws(LedgerError) {
    // A link, unlike a rename, replaces nothing that was made meanwhile; some file systems know none.
    if link(draft, path) != 0 {
      let code = errno
      let isMoved = (code == EPERM || code == ENOTSUP) && rename(draft, path) == 0
      if !isMoved {
        unlink(draft)
        throw LedgerError(opening: path, code: code)
      }
    }
    unlink(draft)
  }

  private static func syncFolder(of path: String) {
    let end = path.lastIndex(of: "/")
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    Glibc.close(descriptor)
  }

  /// Refuses what SQLite should not touch: no database, or another program's.
  func checkHeader() throws(LedgerError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LedgerError(opening: path, code: errno) }
    defer { Glibc.close(descriptor) }
    var header = [UInt8](repeating: 0, count: LedgerFile.headerLength)
    let count = Glibc.read(descriptor, &header, header.count)
    if count < 0 { throw LedgerError(opening: path, code: errno) }
    if count == 0 { throw .damaged(path: path, reason: "it is empty") }
    guard count == header.count, header.starts(with: "SQLite format 3\0".utf8) else {
      throw .damaged(path: path, reason: "it is no SQLite file")
    }
    // Bytes 68 to 71 of SQLite's header: the application's id, big-endian.
    let id = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard id == LedgerMigrations.applicationID else {
      throw .damaged(path: path, reason: "it is a database, but none that Twinleaf made")
    }
  }

  /// A connection to the file.
  func open() throws(LedgerError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(LedgerFile.patience)
    configuration.prepareDatabase { database in
      // EXTRA is FULL and syncs the folder too when the journal is gone: without that, a power cut might bring a
      // finished transaction's journal back, and with it the state before.
      try database.execute(
        sql: """
          PRAGMA synchronous = EXTRA;
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw LedgerError(path: path, error)
    }
  }

  /// Checks the schema and the structure of the small tables, brings an older file up to date, and returns its key.
  ///
  /// Contents carry checksums of their own, which are checked as they are read.
  func checkContent(of queue: DatabaseQueue, isWriter: Bool) throws(LedgerError) -> (UInt64, UInt64) {
    do {
      let migrations = LedgerMigrations.all
      let isComplete = try queue.read { database in
        try checkMigrations(database, known: migrations.migrations)
        return try migrations.hasCompletedMigrations(database)
      }
      if !isComplete {
        let lock = isWriter ? nil : try LedgerLock(path: path, creating: false)
        try withExtendedLifetime(lock) { try migrations.migrate(queue) }
      }
      if isWriter {
        // Of no effect unless somebody changed it with other tools; a plain copy must hold everything.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      }
      return try queue.read { database in
        try checkLength(database)
        for table in LedgerFile.smallTables { try checkStructure(of: table, database) }
        return try key(in: database)
      }
    } catch {
      throw LedgerError(path: path, error)
    }
  }

  private func checkMigrations(_ database: Database, known: [String]) throws {
    let applied = try Row.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid")
      .map { try $0.text(0) }
    if let unknown = applied.last(where: { !known.contains($0) }) {
      let name = unknown.unicodeScalars.filter { $0.value >= 32 && $0.value < 127 }.prefix(60)
      throw LedgerError.newer(path: path, migration: String(String.UnicodeScalarView(name)))
    }
    guard applied.contains(where: { $0 == known.first }) else { throw LedgerDamage("it has no tables") }
  }

  /// SQLite reads a last page that is cut as if zeros followed.
  private func checkLength(_ database: Database) throws {
    var status = stat()
    let sql = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    guard let length = try Row.fetchOne(database, sql: sql)?.integer(0), stat(path, &status) == 0,
      status.st_size >= length
    else { throw LedgerDamage("its end is missing") }
  }

  private func checkStructure(of table: String, _ database: Database) throws {
    let finding = try Row.fetchOne(database, sql: "PRAGMA integrity_check(\(table))")?.text(0)
    let orphan = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check(\(table))")
    guard finding == "ok", orphan == nil else { throw LedgerDamage("its table \(table) is damaged") }
  }

  private func key(in database: Database) throws -> (UInt64, UInt64) {
    let sql = "SELECT digest_key_high, digest_key_low, checksum FROM ledger"
    guard let row = try Row.fetchOne(database, sql: sql) else { throw LedgerDamage("its key is gone") }
    let (high, low) = (UInt64(bitPattern: try row.integer(0)), UInt64(bitPattern: try row.integer(1)))
    guard try row.integer(2) == LedgerMigrations.checksum(high, low) else {
      throw LedgerDamage("its key is not as it was written")
    }
    return (high, low)
  }
}
