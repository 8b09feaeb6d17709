/// What changed since the last run, in numbers of groups and records.
public struct RunChanges: Sendable, Equatable {
  /// The id of the last run.
  public let lastRunID: String
  /// When the last run was made, as its `run.json` says.
  public let lastRunAt: String
  /// Records that the last run did not have.
  public var newRecords = 0
  /// Records whose normalised values are others.
  public var changedRecords = 0
  /// Records of the last run that are gone.
  public var goneRecords = 0
  /// Groups of which nothing was suggested before.
  public var new = 0
  /// Groups with further records.
  public var grown = 0
  /// Groups with fewer records.
  public var shrunk = 0
  /// Groups of the last run that are decided, merged at the source, or not suggested any more.
  public var resolved = 0
  /// Groups that were decided or gone and are open again.
  public var reopened = 0

  /// No changes since a run.
  public init(lastRunID: String, lastRunAt: String) {
    self.lastRunID = lastRunID
    self.lastRunAt = lastRunAt
  }
}
