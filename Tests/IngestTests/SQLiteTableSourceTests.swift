import CSQLite
import Glibc
import Testing

@testable import Ingest

@Suite struct SQLiteTableSourceTests {
  private let folder = InputFolder()
  private let customers = """
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, phone TEXT);
    INSERT INTO customers VALUES (1, 'Mary Smith', '512-555-0142'), (2, 'John Doe', NULL);
    """

  @Test func theOnlyTableNeedsNoName() throws {
    let loaded = try load(folder.database(customers))
    #expect(loaded.table.count == 2)
    #expect(loaded.inputs[0].format == "sqlite")
    #expect(loaded.inputs[0].reading == "table customers")
  }

  @Test func aDatabaseIsRecognisedWhateverItsName() throws {
    #expect(try load(folder.database(customers, name: "export.csv")).inputs[0].format == "sqlite")
  }

  @Test func severalTablesNeedAName() throws {
    let file = folder.database(customers + "CREATE TABLE orders (id);")
    #expect(throws: IngestError.tableNeeded(location: file, tables: ["customers", "orders"])) {
      try load(file)
    }
    #expect(try load(file, table: "Customers").table.count == 2)
    #expect(
      throws: IngestError.noSuchTable(location: file, table: "clients", tables: ["customers", "orders"])
    ) {
      try load(file, table: "clients")
    }
  }

  @Test func viewsAndOddNamesAreRead() throws {
    let file = folder.database(
      customers + "CREATE TABLE \"odd \"\"name\" (id, name); INSERT INTO \"odd \"\"name\" VALUES (7, 'x');"
        + "CREATE VIEW active AS SELECT * FROM customers WHERE phone IS NOT NULL;")
    #expect(try load(file, table: "odd \"name").table[0].identity.id == "7")
    #expect(try load(file, table: "active").table.count == 1)
  }

  @Test func aQueryIsRead() throws {
    let file = folder.database(customers)
    let loaded = try load(file, query: "-- all\nSELECT id, upper(name) AS name FROM customers")
    #expect(loaded.inputs[0].reading == "query")
    #expect(Set((0..<2).map { loaded.table[$0]["name"] }) == ["MARY SMITH", "JOHN DOE"])
    #expect(try load(file, query: "WITH c AS (SELECT * FROM customers) SELECT * FROM c").table.count == 2)
  }

  @Test(arguments: [
    "DELETE FROM customers", "INSERT INTO customers VALUES (9, '', '') RETURNING id",
    "PRAGMA table_info(customers)",
    "SELECT 1; DELETE FROM customers", "ATTACH 'x' AS y", "WITH c AS (SELECT 1) DELETE FROM customers", "",
  ])
  func aQueryThatDoesMoreThanReadIsRefused(query: String) throws {
    let file = folder.database(customers)
    #expect(throws: IngestError.queryNotReadOnly(location: file)) { try load(file, query: query) }
    #expect(try load(file).table.count == 2)
  }

  @Test func aQueryThatFailsTellsSQLitesMessage() throws {
    let file = folder.database(customers)
    let error = #expect(throws: IngestError.self) { try load(file, query: "SELECT nonsense FROM customers") }
    #expect(try #require(error).description.contains("no such column: nonsense"))
    #expect(throws: IngestError.tableAndQuery(location: file)) {
      try load(file, table: "customers", query: "SELECT 1")
    }
  }

  @Test func numbersKeepTheirDigits() throws {
    let file = folder.database(
      """
      CREATE TABLE t (id INTEGER, phone REAL, ratio REAL, big INTEGER, tiny REAL);
      INSERT INTO t VALUES (1, 5125550142.0, 0.1, 9223372036854775807, 1e-7), (2, NULL, -2.5, -1, 3);
      """)
    let table = try load(file, options { $0.idColumn = "id" }).table
    let row = try #require((0..<2).first { table.identity(of: $0).id == "1" })
    #expect(table[row]["phone"] == "5125550142")
    #expect(table[row]["ratio"] == "0.1")
    #expect(table[row]["big"] == "9223372036854775807")
    #expect(table[row]["tiny"] == "1e-07")
    #expect(table[1 - row]["phone"] == "")
    #expect(table[1 - row]["ratio"] == "-2.5")
    #expect(table[1 - row]["tiny"] == "3")
  }

  @Test func aBlobRejectsItsRowAndABlobColumnIsLeftOut() throws {
    let file = folder.database(
      """
      CREATE TABLE t (id INTEGER, name TEXT, photo BLOB);
      INSERT INTO t VALUES (1, 'Mary', x'FFD8'), (2, x'00FF', NULL), (3, 'Ann', NULL);
      """)
    let loaded = try load(file)
    #expect(loaded.table.schema.fields.map(\.name) == ["id", "name"])
    #expect(loaded.table.count == 2)
    #expect(loaded.rejected.map(\.line) == [2])
    #expect(loaded.rejected[0].reason == "column \"name\" holds a blob; leave the column out with --query")
    #expect(loaded.remarks.contains { $0.contains("photo") })
  }

  @Test func aCellOverTheLimitRejectsItsRow() throws {
    let file = folder.database(
      "CREATE TABLE t (id, name); INSERT INTO t VALUES (1, printf('%.*c', 1048577, 'x')), (2, 'Ann')")
    let loaded = try load(file)
    #expect(loaded.table.count == 1)
    #expect(loaded.rejected.map(\.line) == [1])
    #expect(loaded.rejected[0].raw.utf8.count <= 4096)
  }

  @Test func aDatabaseOnAStreamIsAnErrorThatSaysSo() throws {
    let descriptor = open(folder.database(customers), O_RDONLY)
    defer { close(descriptor) }
    #expect(throws: IngestError.databaseOnStream(location: "-")) {
      try load("-", options { $0.standardInput = descriptor })
    }
  }

  @Test func textThatIsNoUTF8IsReadAsWindows1252() throws {
    let file = folder.database(
      "CREATE TABLE t (id, name TEXT); INSERT INTO t VALUES (1, CAST(x'4DFC6C6C6572' AS TEXT))")
    #expect(try load(file).table[0]["name"] == "Müller")
  }

  @Test func anEmptyTableIsAnError() {
    let file = folder.database("CREATE TABLE t (id, name)")
    #expect(throws: IngestError.noRows(location: file)) { try load(file) }
    let bare = folder.database("PRAGMA user_version = 1", name: "bare.db")
    #expect(throws: IngestError.tableNeeded(location: bare, tables: [])) { try load(bare) }
  }

  @Test func aDamagedDatabaseIsAnError() {
    var bytes = SQLiteTableSource.magic
    bytes += [UInt8](repeating: 0xAA, count: 5000)
    let file = folder.write(bytes, to: "damaged.db")
    let error = #expect(throws: IngestError.self) { try load(file) }
    guard case .databaseDamaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func theDigestIsThatOfTheRows() throws {
    let one = try load(folder.database(customers)).inputs[0].digest
    let other = try load(folder.database("PRAGMA page_size = 8192;" + customers, name: "other.db")).inputs[0]
      .digest
    let changed = try load(folder.database(customers + "UPDATE customers SET name = 'X';", name: "c.db"))
      .inputs[0].digest
    #expect(one == other)
    #expect(one != changed)
  }
}
