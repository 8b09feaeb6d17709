import Parallel
/// A format of inputs: how it is recognised and how its rows are read.
///
/// Formats are types of this target, listed in ``RecordSources``.
protocol RecordSource: Sendable {
  /// The word that stands for the format in reports: `csv`.
  static var word: String { get }
  /// One line for help.
  static var summary: String { get }
  /// Whether an input of these first bytes (16, or all there are) is of the format.
  static func recognizes(_ head: [UInt8]) -> Bool

  /// A source over an input that was found and can be opened.
  init(file: InputFile, request: InputRequest, options: LoadOptions) throws(IngestError)

  /// Reads all rows into the collector, between its `beginSource` and `endSource`; tells how far it has come where the
  /// input has a known size.
  func read(
    into rows: inout RowCollector, threads: Int, progress: WorkProgress
  ) throws(IngestError) -> SourceReading
}

/// What reading an input brought besides its rows.
struct SourceReading: Sendable {
  /// How it was read, for people: `UTF-8, comma, header`.
  let reading: String
  /// SHA-256 of its bytes or rows, in hexadecimal digits.
  let digest: String
  /// Rows that were refused; the source's name is not yet known here and stands empty.
  let rejected: [RowBatch.RejectedLine]
  /// What the reader should look into.
  var warnings: [String] = []
  /// What the reader should know of the input.
  let remarks: [String]
}
