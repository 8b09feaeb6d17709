import Matching
import Records

/// Rows that the clustering put together, with the steps in which it did.
public struct Cluster: Sendable, Equatable {
  /// The rows, ascending.
  public let members: [UInt32]
  /// The joins, weakest first.
  public let joins: [Join]

  /// A cluster of two and more rows.
  public init(members: [UInt32], joins: [Join]) {
    self.members = members
    self.joins = joins
  }

  /// `certain` where every join is, else `likely`.
  public var band: SuggestionBand { joins.allSatisfy(\.isCertain) ? .certain : .likely }
}
