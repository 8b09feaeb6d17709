/// What was forgotten of a customer.
public struct Erasure: Sendable, Equatable {
  /// The numbers of decisions that said nothing without the record, and are gone.
  public var forgottenDecisions: [Int] = []
  /// The numbers of decisions that bind the other records as before; their comments, run, group and evidence are gone.
  public var shortenedDecisions: [Int] = []
  /// Decisions of other records whose comments named the record, and are gone.
  public var forgottenComments = 0
  /// Whether the last run, or the one that is pending, had the record.
  public var wasInSnapshot = false
  /// Names of the blobs that told of records, and are gone: the next run is a full one.
  public var forgottenBlobs: [String] = []

  /// Nothing was known of the record.
  public var isEmpty: Bool {
    forgottenDecisions.isEmpty && shortenedDecisions.isEmpty && forgottenComments == 0 && !wasInSnapshot
  }
}
