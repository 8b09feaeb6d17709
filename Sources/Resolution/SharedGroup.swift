import Records

/// Entities that share a phone, e-mail or address and are not one customer: a household, or a company and the people
/// who call for it.
public struct SharedGroup: Sendable {
  /// `sameHousehold` or `sharedContact`.
  public let pairClass: PairClass
  /// The rows: one survivor for each entity, by row.
  public let members: [UInt32]
  /// What they share, in words with the original value: "phone (512) 555-0142".
  public let shared: [String]

  /// A household or shared contact.
  public init(pairClass: PairClass, members: [UInt32], shared: [String]) {
    self.pairClass = pairClass
    self.members = members
    self.shared = shared
  }
}
