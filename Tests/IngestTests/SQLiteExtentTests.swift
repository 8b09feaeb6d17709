import Parallel
import Synchronization
import Testing

@testable import Ingest

@Suite struct SQLiteExtentTests {
  private let folder = InputFolder()
  private static let rows = """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
    SELECT i, 'Mary Smith ' || i, '512-555-' || i FROM n;
    """

  /// What reading a table tells while rows are read, as shares of that part alone.
  private func shares(_ sql: String, table: String? = nil, query: String? = nil) throws -> [Double] {
    let told = Mutex<[Double]>([])
    var rows = RowCollector()
    let request = InputRequest(location: folder.database(sql), table: table, query: query)
    _ = try RecordSources.source(for: request, options: LoadOptions()).read(
      into: &rows, threads: 1, progress: WorkProgress { share in told.withLock { $0.append(share) } })
    return told.withLock { $0 }
  }

  @Test func rowsOfATableAreToldByTheirNumber() throws {
    let shares = try shares(
      "CREATE TABLE c (id INTEGER PRIMARY KEY, name TEXT, phone TEXT); INSERT INTO c " + Self.rows)
    try #require(shares.count >= 4)
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(abs(shares[0] - 16_384.0 / 50_000) < 0.001)
    #expect(shares.last == 1)
  }

  @Test(arguments: [
    "CREATE TABLE c (id INTEGER PRIMARY KEY, name TEXT, phone TEXT) WITHOUT ROWID; INSERT INTO c ",
    "CREATE TABLE c (rowid TEXT, name TEXT, phone TEXT); INSERT INTO c ",
    "CREATE TABLE b (id, name, phone); CREATE VIEW c AS SELECT * FROM b; INSERT INTO b ",
  ])
  func whereRowsHaveNoNumbersBytesAreTold(table: String) throws {
    let shares = try shares(table + Self.rows, table: "c")
    try #require(shares.count >= 4)
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(shares[0] > 0.1 && shares[shares.count - 1] > 0.4)
    #expect(shares.allSatisfy { $0 <= 1 })
  }

  @Test func aQueryIsToldByItsBytes() throws {
    let shares = try shares(
      "CREATE TABLE c (id INTEGER PRIMARY KEY, name TEXT, phone TEXT); INSERT INTO c " + Self.rows,
      query: "SELECT * FROM c")
    #expect(shares.count >= 4 && shares[0] > 0.1 && shares.allSatisfy { $0 <= 1 })
  }
}
