/// All records of one customer, as the clustering sees it.
public struct Entity: Sendable, Equatable {
  /// The entity's id: a digest of its members where no state file remembers one.
  public let id: String
  /// The rows, the survivor first, then by row.
  public let members: ArrayPart<UInt32>

  /// An entity of at least one member.
  public init(id: String, members: ArrayPart<UInt32>) {
    self.id = id
    self.members = members
  }

  /// The record that is kept.
  public var survivor: UInt32 { members[0] }
}
