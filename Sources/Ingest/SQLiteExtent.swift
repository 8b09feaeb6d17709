import GRDB

/// How much of an SQLite database was read, told beforehand from what it costs nothing to ask.
///
/// Counting the rows would read them all. The largest row number is at least their number where none was given by hand, and
/// the file is at least as long as its cells: so neither share is too large, and the larger one is nearer.
struct SQLiteExtent {
  private let largestRowID: Int
  private let byteCount: Int
  private var rowsRead = 0
  private var bytesRead = 0

  /// The extent of a table, given as SQL names it, or of a query on any.
  init(_ connection: Database, table: String?) {
    byteCount = Self.number(
      "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()", connection)
    largestRowID = table.map { Self.number("SELECT max(rowid) FROM \($0)", connection) } ?? 0
  }

  /// Notes rows that were read, and returns the share of all that are, 0…1.
  mutating func share(reading batch: RowBatch) -> Double {
    rowsRead += Int(batch.counts.seen)
    batch.forEachRow { bytesRead += $0.count }
    return min(max(Self.share(rowsRead, of: largestRowID), Self.share(bytesRead, of: byteCount)), 1)
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }

  /// The whole number that a query has; 0 where it has none or cannot be run, as on a table without row numbers.
  private static func number(_ sql: String, _ connection: Database) -> Int {
    let value = try? DatabaseValue.fetchOne(connection, sql: sql)
    guard case .int64(let number)? = value?.storage else { return 0 }
    return Int(number)
  }
}
