import CSQLite
import GRDB
import Parallel
import Records

/// A table or query of an SQLite database, read in one snapshot without writing to it or beside it.
///
/// Integers and reals become text without losing digits; whole reals are written without a point, since a
/// column of telephone numbers is often real by accident. NULL is the empty cell. A column declared `BLOB` is
/// left out, and a row with a blob in another column is rejected.
struct SQLiteTableSource: RecordSource {
  static let word = "sqlite"
  static let summary = "a table (--table) or query (--query) of an SQLite database"

  /// The 16 bytes that every SQLite 3 file begins with.
  static let magic = Array("SQLite format 3\u{0}".utf8)

  private let location: String
  private let table: String?
  private let query: String?
  private let options: LoadOptions

  static func recognizes(_ head: [UInt8]) -> Bool { head.starts(with: magic) }

  init(file: InputFile, request: InputRequest, options: LoadOptions) throws(IngestError) {
    if request.table != nil, request.query != nil { throw .tableAndQuery(location: file.location) }
    location = file.location
    table = request.table
    query = request.query
    self.options = options
  }

  func read(
    into rows: inout RowCollector, threads: Int, progress: WorkProgress
  ) throws(IngestError) -> SourceReading {
    let database = ReadOnlyDatabase(location: location, busyTimeout: options.busyTimeout)
    return try database.withSnapshot { (connection: Database) throws(IngestError) in
      try read(connection, of: database, into: &rows, progress)
    }
  }

  private func read(
    _ connection: Database, of database: ReadOnlyDatabase, into rows: inout RowCollector,
    _ progress: WorkProgress
  ) throws(IngestError) -> SourceReading {
    let selection = try selection(in: connection, of: database)
    let statement: Statement
    do {
      statement = try connection.makeStatement(sql: selection.sql)
    } catch let error as DatabaseError {
      throw query != nil && error.resultCode == .SQLITE_MISUSE
        ? .queryNotReadOnly(location: location)
        : database.error(code: error.extendedResultCode.rawValue, message: error.message ?? "")
    } catch {
      throw .queryFailed(location: location, message: "\(error)")
    }
    guard statement.isReadonly, statement.columnCount > 0 else {
      throw .queryNotReadOnly(location: location)
    }
    var reader = SQLiteRows(
      statement: statement.sqliteStatement, maximumCellLength: options.maximumCellLength)
    var digest = Digest()
    for name in reader.columnNames { digest.add(name) }
    rows.beginSource(columns: reader.columnNames)
    var extent = SQLiteExtent(connection, table: selection.table)
    while true {
      let rowsBefore = reader.rowsBefore
      let next = try reader.next(
        rows.plan, failure: database.error(code:message:))
      guard let batch = next else { break }
      batch.forEachRow { digest.add(bytes: $0) }
      try rows.append(batch, rowsBefore: rowsBefore, of: location)
      progress.reached(extent.share(reading: batch))
    }
    rows.endSource()
    return SourceReading(
      reading: selection.name, digest: digest.hexadecimal(), rejected: reader.rejected,
      remarks: reader.remarks)
  }

  // MARK: Table or query

  private func selection(
    in connection: Database, of database: ReadOnlyDatabase
  ) throws(IngestError) -> (sql: String, name: String, table: String?) {
    if let query {
      guard Self.isSelection(query) else { throw .queryNotReadOnly(location: location) }
      return (query, "query", nil)
    }
    let tables = try tables(in: connection, of: database)
    let name: String
    if let table {
      guard let found = tables.all.first(where: { $0.lowercased() == table.lowercased() }) else {
        throw .noSuchTable(location: location, table: table, tables: tables.all)
      }
      name = found
    } else if tables.stored.count == 1 {
      name = tables.stored[0]
    } else {
      throw .tableNeeded(location: location, tables: tables.all)
    }
    let quoted = "\"\(name.replacing("\"", with: "\"\""))\""
    return ("SELECT * FROM \(quoted)", "table \(name)", quoted)
  }

  /// The names of the tables, without and with the views.
  private func tables(
    in connection: Database, of database: ReadOnlyDatabase
  ) throws(IngestError) -> (stored: [String], all: [String]) {
    let sql = """
      SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%'
      ESCAPE '\\' ORDER BY name
      """
    do {
      let rows = try Row.fetchAll(connection, sql: sql).map { (type: $0[0] as String, name: $0[1] as String) }
      return (rows.filter { $0.type == "table" }.map(\.name), rows.map(\.name))
    } catch let error as DatabaseError {
      throw database.error(code: error.extendedResultCode.rawValue, message: error.message ?? "")
    } catch {
      throw .databaseDamaged(location: location, message: "\(error)")
    }
  }

  /// Whether a text begins, after white space, comments and parentheses, with `SELECT` or `WITH`.
  static func isSelection(_ sql: String) -> Bool {
    var rest = Substring(sql)
    while let first = rest.first {
      if first.isWhitespace || first == "(" {
        rest.removeFirst()
      } else if rest.hasPrefix("--") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        guard let end = rest.firstRange(of: "*/") else { return false }
        rest = rest[end.upperBound...]
      } else {
        break
      }
    }
    let keyword = rest.prefix { $0.isLetter }.lowercased()
    return keyword == "select" || keyword == "with"
  }
}
