import CSV

/// How inputs are read and understood.
public struct LoadOptions: Sendable {
  /// Whether the first row of a CSV file holds the columns' names; true by default.
  public var hasHeader = true
  /// The byte between the cells of a CSV file; nil to look for it.
  public var delimiter: UInt8?
  /// The encoding of CSV files; nil to look for it.
  public var encoding: TextEncoding?
  /// The column that holds each record's id; nil to look for one.
  public var idColumn: String?
  /// The column whose values divide the records into parts that are never compared with each other; nil for
  /// none.
  public var partitionColumn: String?
  /// The region whose phone numbers are written without a country code, as ISO 3166-1 alpha-2 (`GB`); nil to
  /// guess.
  public var region: String?
  /// What the columns hold, as saved in a configuration; nil to look for it.
  public var mapping: [ColumnMapping]?
  /// The site's own values that say nothing about who a customer is: the shop's phone, `Walk In`.
  public var placeholders: [String] = []
  /// How many different names may share a phone, e-mail or address before it is a hub; 20 by default.
  public var hubNameLimit = 20
  /// The largest cell in bytes; a row with a larger one is rejected; 1 MiB by default.
  public var maximumCellLength = 1 << 20
  /// How long to wait for a database that another program has locked, in seconds; 10 by default.
  public var busyTimeout = 10.0
  /// The file descriptor that `-` reads; 0 by default.
  public var standardInput: Int32 = 0

  /// The defaults.
  public init() {}
}
