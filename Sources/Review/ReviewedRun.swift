import Records
import Resolution

/// What is known of the last run: what decisions are held against.
public protocol ReviewedRun {
  /// The run's id, as its `run.json` names it.
  var runID: String { get }
  /// The digest of a record's normalised values; nil where the run had no such record.
  func digest(of record: RecordIdentity) -> RecordDigest?
  /// A group that the run showed, by its id as the run wrote it.
  func group(withID id: String) -> ReviewedGroup?
}

/// A group that a run showed.
public struct ReviewedGroup: Sendable, Equatable {
  /// Its id: `E-…`, or `Q-…` for a question.
  public let id: String
  /// The digest of its records and their values.
  public let evidenceDigest: String
  /// Its records: one part, or the two customers of a question.
  public let parts: [[RecordIdentity]]

  /// A group.
  public init(id: String, evidenceDigest: String, parts: [[RecordIdentity]]) {
    self.id = id
    self.evidenceDigest = evidenceDigest
    self.parts = parts
  }

  /// All its records.
  public var records: [RecordIdentity] { parts.flatMap { $0 } }
}
