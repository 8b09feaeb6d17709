import Records

/// All inputs of a run, read, understood and normalised.
public struct LoadedRecords: Sendable {
  /// The records.
  public let table: RecordTable
  /// Rows that could not be read.
  public let rejected: [RejectedRow]
  /// Values that are no evidence, those of the most records first.
  public let hubs: [Hub]
  /// The inputs in order.
  public let inputs: [RunFacts.Input]
  /// What each column was taken for, in the order of the schema; the parameters that content decided are
  /// among it.
  public let mappings: [ColumnMapping]
  /// What the reader should look into: headers that look like records, inputs given twice, columns that a saved
  /// mapping does not name, ids that repeat.
  public let warnings: [String]
  /// What the reader should know of the data: of the inputs in order, then of ids, then of columns.
  public let remarks: [String]
  /// The newest date in the columns that date records, as `yyyy-mm-dd`; nil without one.
  public let newestDate: String?
  /// The region whose phone numbers are written without a country code, as ISO 3166-1 alpha-2.
  public let region: String
  /// Where the region is known from.
  public let regionReason: String
  /// Whether every source has a column of ids; without one a record's id is the number of its row.
  public let hasIDColumns: Bool
}
