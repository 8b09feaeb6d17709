import Matching
import Records

/// Rows that the clustering put together, with the steps in which it did.
public struct Cluster: Sendable, Equatable {
  /// The rows, ascending.
  public let members: ArrayPart<UInt32>
  /// The joins, weakest first; one less than members.
  public let joins: ArrayPart<Join>

  /// A cluster of two and more rows.
  public init(members: ArrayPart<UInt32>, joins: ArrayPart<Join>) {
    self.members = members
    self.joins = joins
  }

  /// `certain` where every join is, else `likely`.
  public var band: SuggestionBand { joins.allSatisfy(\.isCertain) ? .certain : .likely }
}
