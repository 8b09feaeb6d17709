import Normalization

/// Why an input cannot be used; every case ends a run with status 3.
///
/// Faults of single rows are not errors but ``Records/RejectedRow``s. No message holds a value of the data.
public enum IngestError: Error, Sendable, Equatable {
  /// No file stands at the path.
  case notFound(location: String)
  /// The path names a folder.
  case isDirectory(location: String)
  /// The file cannot be opened or read; the reason is the system's.
  case unreadable(location: String, reason: String)
  /// The file has no bytes, or none but white space.
  case empty(location: String)
  /// The input has columns and no rows.
  case noRows(location: String)
  /// The file is not text; `looksLike` says what its first bytes are, where that is known.
  case binary(location: String, looksLike: String?)
  /// Not one row could be read; the line and the reason of the first that was refused.
  case noReadableRecord(location: String, line: Int, reason: String)
  /// Not one row could be read in the encoding that the configuration names, and the bytes look like another.
  case wrongEncoding(location: String, encoding: String, looksLike: String)
  /// A column holds more than 4 GiB of distinct values, or (where no column is named) there are too many
  /// rows.
  case tooLarge(location: String, column: String?)
  /// A stream brings an SQLite database, which can only be read by its path.
  case databaseOnStream(location: String)
  /// Standard input was named for more than one input.
  case standardInputTwice
  /// No input was named.
  case noInput
  /// Two inputs have the same source name.
  case sourceNameTwice(name: String)
  /// A source name is empty or holds `:` or `/`, which separate it from an id and a partition.
  case invalidSourceName(name: String)
  /// A column that an option names is in no input, or not in this one.
  case noSuchColumn(option: String, column: String, location: String, columns: [String])
  /// A database's table or query was named for an input that is no database.
  case notADatabase(location: String)
  /// Both a table and a query were named.
  case tableAndQuery(location: String)
  /// A database holds no tables, or several and none was named.
  case tableNeeded(location: String, tables: [String])
  /// A database has no table of the name.
  case noSuchTable(location: String, table: String, tables: [String])
  /// The query is not a single `SELECT` or `WITH`, or would write.
  case queryNotReadOnly(location: String)
  /// The database refused the query; the message is SQLite's.
  case queryFailed(location: String, message: String)
  /// Another program kept the database locked longer than the timeout, or kept changing it.
  case databaseBusy(location: String, seconds: Double)
  /// The database's last writer left a journal that only writing beside the database can bring in.
  case journalNeedsWriting(location: String)
  /// The database is damaged or of an unknown format; the message is SQLite's.
  case databaseDamaged(location: String, message: String)
  /// Columns are not what a saved mapping says; one line for each.
  case drift([MappingDrift])
  /// A saved mapping names a kind of field or a parameter that does not exist.
  case invalidMapping(column: String, reason: String)
}

extension IngestError: CustomStringConvertible {
  /// The message for the user: which input, what is wrong, what to do.
  public var description: String {
    switch self {
    case .notFound(let location): "\(location): no such file"
    case .isDirectory(let location): "\(location): is a directory; name the file in it"
    case .unreadable(let location, let reason): "\(location): cannot be read: \(reason)"
    case .empty(let location): "\(location): the file is empty"
    case .noRows(let location):
      "\(location): there are columns and no rows; if the header of a CSV file is a record, use --no-header"
    case .binary(let location, let looksLike): Self.binaryMessage(location, looksLike)
    case .noReadableRecord(let location, let line, let reason):
      "\(location): no row could be read; the first one refused is on line \(line): \(reason)"
    case .wrongEncoding(let location, let encoding, let looksLike):
      "\(location): no row could be read as \(encoding), which the setting \"encoding\" says; the bytes look "
        + "like \(looksLike): leave the setting out, or correct it"
    case .tooLarge(let location, let column):
      column.map { "\(location): column \"\($0)\" holds more than 4 GiB of different values" }
        ?? "\(location): more than \(Int(UInt32.max).grouped) rows"
    case .databaseOnStream(let location):
      "\(location): an SQLite database cannot be read from a stream; name its file"
    case .standardInputTwice: "-: standard input can be read once only; name files for the other inputs"
    case .noInput: "no input was named"
    case .sourceNameTwice(let name):
      "two inputs have the source name \"\(name)\"; give each a name of its own with --source-name"
    case .invalidSourceName(let name):
      "source name \"\(name)\": a source name has one character at least and neither \":\" nor \"/\""
    case .noSuchColumn(let option, let column, let location, let columns):
      "\(location): \(option) names the column \"\(column)\", which is not there; "
        + "there are \(Self.list(columns))"
    case .drift(let changes):
      (["the columns are not what the saved mapping says:"] + changes.map { "  \($0)" })
        .joined(separator: "\n")
    case .invalidMapping(let column, let reason): "the mapping of column \"\(column)\": \(reason)"
    default: databaseMessage
    }
  }

  private var databaseMessage: String {
    switch self {
    case .notADatabase(let location):
      "\(location): --table and --query are for SQLite databases, and this is none"
    case .tableAndQuery(let location): "\(location): name a table or a query, not both"
    case .tableNeeded(let location, let tables):
      tables.isEmpty
        ? "\(location): the database holds no table"
        : "\(location): name one of its tables with --table: \(Self.list(tables))"
    case .noSuchTable(let location, let table, let tables):
      "\(location): no table \"\(table)\"; there are \(Self.list(tables))"
    case .queryNotReadOnly(let location): "\(location): a query must be one SELECT or WITH that only reads"
    case .queryFailed(let location, let message): "\(location): the query failed: \(message)"
    case .databaseBusy(let location, let seconds):
      "\(location): still locked or changing after \(Int(seconds)) s; "
        + "run again when the other program has finished"
    case .journalNeedsWriting(let location):
      """
      \(location): its last writer left a journal (-wal or -journal) that cannot be read without writing \
      beside the database; open it once with its own program, or run on a copy made with: \
      sqlite3 FILE ".backup COPY"
      """
    case .databaseDamaged(let location, let message): "\(location): the database cannot be read: \(message)"
    default: ""
    }
  }

  private static func binaryMessage(_ location: String, _ looksLike: String?) -> String {
    looksLike.map { "\(location): not text but \($0); export it as CSV" }
      ?? "\(location): neither text nor an SQLite database; export it as CSV"
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(40).map { "\"\($0)\"" }.joined(separator: ", ")
    return names.count > 40 ? "\(shown) and \(names.count - 40) more" : shown
  }
}
