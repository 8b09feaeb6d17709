/// A row of an input that could not be read; it goes to `rejected.csv`.
public struct RejectedRow: Sendable, Equatable {
  /// The source that it belongs to.
  public let source: String
  /// The line on which it begins, counted from 1; the row's number for a database.
  public let line: Int
  /// Why, in words.
  public let reason: String
  /// The row as it stood, cut after 4 KiB.
  public let raw: String

  /// A row that was refused.
  public init(source: String, line: Int, reason: String, raw: String) {
    self.source = source
    self.line = line
    self.reason = reason
    self.raw = raw
  }
}
