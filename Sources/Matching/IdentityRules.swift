/// Finds what keeps two records apart beside the model's evidence.
struct IdentityRules: Sendable {
  private let plan: ComparisonPlan
  private let identifierPlaces: [Int]
  private let birthDatePlaces: [Int]
  private let datePlaces: [Int]
  private let emailPlaces: [Int]
  private let addressPlaces: [Int]
  private let phonePlaces: [Int]
  private let contactPlaces: [Int]
  private let hasContacts: Bool
  private let supportingPlaces: [Int]

  /// The rules under a plan.
  init(plan: ComparisonPlan) {
    self.plan = plan
    identifierPlaces = plan.places(of: ["identifier"])
    birthDatePlaces = plan.places(of: ["birth-date"])
    datePlaces = plan.places(of: ["birth-date", "birth-year"])
    emailPlaces = plan.places(of: ["email"])
    addressPlaces = plan.places(of: ["address"])
    phonePlaces = plan.places(of: ["phone"])
    contactPlaces = plan.places(of: ["phone", "email", "address", "birth-date", "birth-year"])
    hasContacts = !plan.places(of: ["phone", "email", "address"]).isEmpty
    supportingPlaces = plan.comparisons.indices.filter {
      !["given-name", "surname", "category"].contains(plan.comparisons[$0].word)
    }
  }

  /// What keeps a pair with such levels and flags apart; nil for most.
  func conflict(in pattern: AgreementPattern, _ flags: PairFlags) -> IdentityConflict? {
    guard plan.settings.has(.identityRules) else { return nil }
    if flags.contains(.organizationAndPerson) { return .companyAndPerson }
    if flags.contains(.placeholderName) { return .placeholderName }
    if flags.contains(.otherGeneration) { return .otherGeneration }
    if agrees(pattern, at: identifierPlaces) { return nil }
    let areOrganizations = plan.kind == .places || flags.contains(.organizations)
    if areOrganizations, let name = plan.organizationPlace, pattern[name] == 0,
      !agrees(pattern, at: emailPlaces)
    {
      return .otherOrganization
    }
    if plan.kind == .places { return isElsewhere(pattern) ? .otherAddress : nil }
    let isOneHousehold = agrees(pattern, at: addressPlaces) || agrees(pattern, at: phonePlaces)
    if isOneHousehold, datePlaces.contains(where: { pattern[$0] == 0 }) { return .generationApart }
    let isBornTogether = agrees(pattern, at: birthDatePlaces)
    if flags.contains(.oneGeneration), !isBornTogether, !agrees(pattern, at: emailPlaces) {
      return .oneGeneration
    }
    if isNameAlone(pattern) { return .nameAlone }
    guard let given = plan.givenPlace, flags.contains(.bothGiven) else { return nil }
    if pattern[given] == 0 {
      // Twins share a birth date, too, where they share a home.
      let mayBeTwins = isOneHousehold && flags.contains(.twoGivenNames)
      return isBornTogether && !mayBeTwins ? nil : .otherGivenName
    }
    // Colleagues: Eugen Barth and Jürgen Raufeld are alike in letters alone.
    guard let surname = plan.surnamePlace, pattern[surname] == 0,
      pattern[given] < plan.bestLevels[given]
    else { return nil }
    return isBornTogether || agrees(pattern, at: emailPlaces) ? nil : .otherName
  }

  /// Whether a surname that differs has no contact or birth date beside it, or a name that is distantly alike nothing at all.
  private func isNameAlone(_ pattern: AgreementPattern) -> Bool {
    let given = plan.givenPlace.map { pattern[$0] } ?? -1
    let surname = plan.surnamePlace.map { pattern[$0] } ?? -1
    if surname == 0, hasContacts { return !agrees(pattern, at: contactPlaces) }
    return (given == 1 || (0...1).contains(surname)) && !supportingPlaces.contains { pattern[$0] > 0 }
  }

  /// Whether two places have other addresses, and nothing says that one of these is old or wrong: branches of a chain share
  /// a name, the sites of one operator a phone.
  private func isElsewhere(_ pattern: AgreementPattern) -> Bool {
    guard let address = addressPlaces.map({ pattern[$0] }).max(), (0...3).contains(address) else {
      return false
    }
    if agrees(pattern, at: emailPlaces) { return false }
    if agrees(pattern, at: phonePlaces) {
      return address < 2 && !(plan.organizationPlace.map { pattern[$0] >= 4 } ?? false)
    }
    let isOtherPhone = phonePlaces.contains { pattern[$0] >= 0 }
    return isOtherPhone || address < 3
  }

  /// Whether a pair stands in one of the top two levels at any of the places.
  private func agrees(_ pattern: AgreementPattern, at places: [Int]) -> Bool {
    places.contains { pattern[$0] >= plan.bestLevels[$0] - 1 }
  }
}
