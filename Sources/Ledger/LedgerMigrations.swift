import GRDB

/// The state file's schema, as steps that are never edited once released: a new one is added below.
enum LedgerMigrations {
  /// Marks a file as Twinleaf's in SQLite's header: "TwLf".
  static let applicationID: Int32 = 0x5477_4C66

  /// All steps in order.
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 decisions and runs") { database in
      let (high, low) = (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max))
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: decisions)
      try database.execute(sql: runs)
      try database.execute(
        sql: "INSERT INTO ledger (id, digest_key_high, digest_key_low, checksum) VALUES (1, ?, ?, ?)",
        arguments: [Int64(bitPattern: high), Int64(bitPattern: low), checksum(high, low)])
    }
    return migrator
  }

  /// A hash of the file's key, which a damaged one does not pass.
  static func checksum(_ high: UInt64, _ low: UInt64) -> Int64 {
    var writer = ByteWriter()
    writer.add(high)
    writer.add(low)
    return writer.checksum
  }

  private static let decisions = """
    CREATE TABLE ledger (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      digest_key_high INTEGER NOT NULL,
      digest_key_low INTEGER NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE decision (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      idempotency_key TEXT NOT NULL,
      verdict TEXT NOT NULL,
      decider TEXT NOT NULL,
      kind TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      comment TEXT NOT NULL,
      run TEXT,
      group_id TEXT,
      evidence TEXT,
      is_recommendation INTEGER NOT NULL,
      imported_at TEXT NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;
    -- part counts from 0; NULL is a dropped record
    CREATE TABLE decision_record (
      decision INTEGER NOT NULL REFERENCES decision ON DELETE CASCADE,
      place INTEGER NOT NULL,
      part INTEGER,
      partition TEXT,
      source TEXT NOT NULL,
      id TEXT NOT NULL,
      digest BLOB,
      PRIMARY KEY (decision, place)
    ) STRICT, WITHOUT ROWID;
    -- the record that a field's value is taken from; of no field, the survivor
    CREATE TABLE decision_choice (
      decision INTEGER NOT NULL REFERENCES decision ON DELETE CASCADE,
      place INTEGER NOT NULL,
      field TEXT,
      partition TEXT,
      source TEXT NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (decision, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE decision_act (
      decision INTEGER NOT NULL REFERENCES decision ON DELETE CASCADE,
      place INTEGER NOT NULL,
      act TEXT NOT NULL,
      decider TEXT NOT NULL,
      kind TEXT NOT NULL,
      at TEXT NOT NULL,
      comment TEXT NOT NULL,
      PRIMARY KEY (decision, place)
    ) STRICT, WITHOUT ROWID;
    """

  private static let runs = """
    CREATE TABLE run (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL,
      made_at TEXT NOT NULL,
      counts TEXT NOT NULL,
      facts TEXT NOT NULL,
      is_pending INTEGER NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX one_pending_run ON run (is_pending) WHERE is_pending;
    CREATE TABLE content (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      piece_count INTEGER NOT NULL,
      byte_count INTEGER NOT NULL,
      is_about_records INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE piece (
      content INTEGER NOT NULL REFERENCES content ON DELETE CASCADE,
      place INTEGER NOT NULL,
      checksum INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (content, place)
    ) STRICT;
    CREATE TABLE blob (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      name TEXT NOT NULL,
      content INTEGER NOT NULL REFERENCES content,
      PRIMARY KEY (run, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX blob_by_content ON blob (content);
    """
}
