/// What is known of a run before its records are judged: inputs, settings, what was decided about columns.
public struct RunFacts: Sendable {
  /// One input as read.
  public struct Input: Sendable, Equatable {
    /// The source's name.
    public let source: String
    /// The path or `-`, as given; for a database with its table or query.
    public let location: String
    /// `csv` or `sqlite`.
    public let format: String
    /// How it was read: "UTF-8, comma, header", "table customers".
    public let reading: String
    /// SHA-256 of the input's bytes in hexadecimal digits; for a database of the rows read.
    public let digest: String
    /// Rows that became records.
    public let recordCount: Int
    /// Rows that could not be read.
    public let rejectedCount: Int

    /// An input as read.
    public init(
      source: String, location: String, format: String, reading: String, digest: String, recordCount: Int,
      rejectedCount: Int
    ) {
      self.source = source
      self.location = location
      self.format = format
      self.reading = reading
      self.digest = digest
      self.recordCount = recordCount
      self.rejectedCount = rejectedCount
    }
  }

  /// The inputs in order.
  public let inputs: [Input]
  /// Twinleaf's version.
  public let version: String
  /// Settings that decide the result, by name, in order, as text.
  public let settings: [(name: String, value: String)]
  /// The newest date in the data's date columns (created, updated, last order) as `yyyy-mm-dd`; nil without
  /// one.
  public let newestDate: String?
  /// What the reader should know of the data: repeated ids, spreadsheet damage, guessed region.
  public let remarks: [String]

  /// The facts of a run.
  public init(
    inputs: [Input], version: String, settings: [(name: String, value: String)], newestDate: String?,
    remarks: [String]
  ) {
    self.inputs = inputs
    self.version = version
    self.settings = settings
    self.newestDate = newestDate
    self.remarks = remarks
  }
}
