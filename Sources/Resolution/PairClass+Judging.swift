import Matching

extension PairClass {
  /// What a scored pair's records are to one another.
  public init(_ pair: ScoredPair) {
    if pair.flags.contains(.organizationAndPerson) {
      self = .sharedContact
    } else if pair.latentClass == .household, pair.flags.contains(.bothGiven) {
      self = .sameHousehold
    } else {
      self = .samePerson
    }
  }
}
