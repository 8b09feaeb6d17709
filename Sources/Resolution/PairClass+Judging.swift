import Matching

extension PairClass {
  /// What a scored pair's records are to one another.
  public init(_ pair: ScoredPair) {
    switch pair.conflict {
    case .companyAndPerson: self = .sharedContact
    case .otherGivenName, .otherName, .otherGeneration, .generationApart, .oneGeneration:
      self = .sameHousehold
    case .placeholderName, .nameAlone, .otherAddress, .otherOrganization, nil:
      let isHousehold = pair.latentClass == .household && pair.flags.contains(.bothGiven)
      self = isHousehold ? .sameHousehold : .samePerson
    }
  }
}
