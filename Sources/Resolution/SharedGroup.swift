import Records

/// Entities that share a phone, e-mail or address and are not one customer: a household, or a company and the people
/// who call for it.
public struct SharedGroup: Sendable {
  /// `sameHousehold` or `sharedContact`.
  public let pairClass: PairClass
  /// The rows: one survivor for each entity, by row.
  public let members: ArrayPart<UInt32>

  /// A household or shared contact.
  public init(pairClass: PairClass, members: ArrayPart<UInt32>) {
    self.pairClass = pairClass
    self.members = members
  }
}
