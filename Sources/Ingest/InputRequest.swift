/// One input as it was asked for.
public struct InputRequest: Sendable, Equatable {
  /// The location that stands for standard input.
  public static let standardInput = "-"

  /// A path, or `-` for standard input.
  public let location: String
  /// The name of the source; nil to name it after the file.
  public let sourceName: String?
  /// The table to read of a database.
  public let table: String?
  /// The query to read of a database, in place of a table.
  public let query: String?

  /// An input at a path; `table` and `query` are for databases only.
  public init(
    location: String, sourceName: String? = nil, table: String? = nil, query: String? = nil
  ) {
    self.location = location
    self.sourceName = sourceName
    self.table = table
    self.query = query
  }
}
