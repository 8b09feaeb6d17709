/// Finds what keeps two records apart beside the model's evidence.
public struct IdentityRules: Sendable {
  private let plan: ComparisonPlan
  private let identifyingPlaces: [Int]
  private let emailPlaces: [Int]

  /// The rules under a plan.
  public init(plan: ComparisonPlan) {
    self.plan = plan
    identifyingPlaces = plan.comparisons.indices.filter {
      ["birth-date", "identifier"].contains(plan.comparisons[$0].word)
    }
    emailPlaces = plan.comparisons.indices.filter { plan.comparisons[$0].word == "email" }
  }

  /// What keeps a pair apart; nil for most.
  public func conflict(in pair: ScoredPair) -> IdentityConflict? {
    conflict(in: pair.pattern, pair.flags)
  }

  /// What keeps a pair with such levels and flags apart; nil for most.
  func conflict(in pattern: AgreementPattern, _ flags: PairFlags) -> IdentityConflict? {
    guard plan.settings.has(.gate) else { return nil }
    if flags.contains(.organizationAndPerson) { return .companyAndPerson }
    if flags.contains(.placeholderName) { return .placeholderName }
    if flags.contains(.otherGeneration) { return .otherGeneration }
    guard let given = plan.givenPlace, flags.contains(.bothGiven) else { return nil }
    if pattern[given] == 0 { return agrees(pattern, at: identifyingPlaces) ? nil : .otherGivenName }
    // Colleagues: Eugen Barth and Jürgen Raufeld are alike in letters alone.
    guard let surname = plan.surnamePlace, pattern[surname] == 0,
      pattern[given] < plan.comparisons[given].bestLevel
    else { return nil }
    return agrees(pattern, at: identifyingPlaces + emailPlaces) ? nil : .otherName
  }

  /// Whether a pair stands in one of the top two levels at any of the places.
  private func agrees(_ pattern: AgreementPattern, at places: [Int]) -> Bool {
    places.contains { pattern[$0] >= plan.comparisons[$0].bestLevel - 1 }
  }
}
