/// A run as the ledger remembers it; holds counts and settings, no record.
public struct StoredRun: Sendable, Equatable {
  /// The run's id as its `manifest.json` states it: equal for equal runs, so not distinct in the ledger.
  public let id: String
  /// When it was made, in ISO 8601, as its `run.json` says.
  public let madeAt: String
  /// What it counted, by the counts' names.
  public let counts: [String: Int]
  /// Further facts that later runs ask for, such as its model and settings; no values of customers.
  public let facts: [String: String]

  /// A run.
  public init(id: String, madeAt: String, counts: [String: Int], facts: [String: String] = [:]) {
    self.id = id
    self.madeAt = madeAt
    self.counts = counts
    self.facts = facts
  }
}
