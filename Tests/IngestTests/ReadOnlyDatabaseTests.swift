import CSQLite
import Glibc
import Testing

@testable import Ingest

/// Databases are read without a change to them or beside them.
@Suite struct ReadOnlyDatabaseTests {
  private let folder = InputFolder()
  private let setUp = """
    PRAGMA journal_mode = WAL;
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT);
    INSERT INTO customers VALUES (1, 'Mary Smith'), (2, 'John Doe');
    """

  private func openWriter(_ file: String) -> OpaquePointer? {
    var connection: OpaquePointer?
    sqlite3_open(file, &connection)
    return connection
  }

  @Test func aClosedDatabaseInWALModeIsReadWithoutAFileBesideIt() throws {
    let file = folder.database(setUp)
    #expect(folder.names == ["shop.db"])
    #expect(try load(file).table.count == 2)
    #expect(folder.names == ["shop.db"])
  }

  @Test func rowsThatStandInTheWALAreRead() throws {
    let file = folder.database(setUp)
    let writer = openWriter(file)
    sqlite3_exec(writer, "INSERT INTO customers VALUES (3, 'Ann Lee')", nil, nil, nil)
    #expect(try load(file).table.count == 3)
    sqlite3_close(writer)
  }

  @Test func aWALWithoutItsIndexIsReadAndNothingIsWritten() throws {
    let file = folder.database(setUp)
    let writer = openWriter(file)
    sqlite3_exec(writer, "INSERT INTO customers VALUES (3, 'Ann Lee')", nil, nil, nil)
    // What a crash or a copy leaves: the database and its WAL.
    let copy = folder.write(contents(of: file), to: "copy.db")
    _ = folder.write(contents(of: file + "-wal"), to: "copy.db-wal")
    sqlite3_close(writer)
    let before = (folder.names, contents(of: copy), contents(of: copy + "-wal"))
    #expect(try load(copy).table.count == 3)
    #expect(folder.names == before.0)
    #expect(contents(of: copy) == before.1)
    #expect(contents(of: copy + "-wal") == before.2)
  }

  @Test func aWriterThatIsNotDoneIsNotSeen() throws {
    let file = folder.database(setUp)
    let writer = openWriter(file)
    sqlite3_exec(writer, "BEGIN; INSERT INTO customers VALUES (3, 'Ann Lee')", nil, nil, nil)
    #expect(try load(file).table.count == 2)
    sqlite3_exec(writer, "ROLLBACK", nil, nil, nil)
    sqlite3_close(writer)
  }

  @Test func aLockedDatabaseIsAnErrorAfterTheTimeout() {
    let file = folder.database("CREATE TABLE t (id); INSERT INTO t VALUES (1)")
    let writer = openWriter(file)
    sqlite3_exec(writer, "BEGIN EXCLUSIVE", nil, nil, nil)
    #expect(throws: IngestError.databaseBusy(location: file, seconds: 0)) {
      try load(file, options { $0.busyTimeout = 0 })
    }
    sqlite3_close(writer)
  }

  @Test func aJournalThatMustBeRolledBackIsAnErrorThatSaysWhatToDo() throws {
    let file = folder.database("CREATE TABLE t (id); INSERT INTO t VALUES (1)")
    let writer = openWriter(file)
    sqlite3_exec(
      writer, "PRAGMA cache_size = 1; BEGIN; PRAGMA cache_spill = 1; UPDATE t SET id = randomblob(20000)",
      nil, nil, nil)
    let copy = folder.write(contents(of: file), to: "copy.db")
    var journal = contents(of: file + "-journal")
    sqlite3_close(writer)
    try #require(journal.count > 28)
    // The count of pages, which SQLite fills in when it syncs.
    if journal[8..<12].allSatisfy({ $0 == 0 }) { journal[11] = 1 }
    journal.replaceSubrange(0..<8, with: [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7])
    _ = folder.write(journal, to: "copy.db-journal")
    let error = #expect(throws: IngestError.self) { try load(copy) }
    #expect(try #require(error).description.contains(".backup"))
  }

  private func contents(of file: String) -> [UInt8] {
    let descriptor = open(file, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
