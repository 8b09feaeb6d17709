import Matching

/// What may not be joined whatever the evidence says, and what may be joined only by others' word.
///
/// A wrong merge sends flowers and debts to the wrong person, so people who share a phone, an address and even an e-mail
/// address stay apart unless something that is a person's own brings them together.
public struct JoinGate: Sendable {
  /// Why two records are not joined by their own evidence.
  public enum Reason: String, Sendable {
    /// One is a company without a person, the other a person.
    case companyAndPerson = "company-and-person"
    /// One has a placeholder for a name: a walk-in customer is nobody.
    case placeholderName = "placeholder-name"
    /// The generations differ: father and son.
    case otherGeneration = "other-generation"
    /// The given names differ, and no birth date or other identifier says that it is one person all the same.
    case otherGivenName = "other-given-name"
    /// The surnames differ, the given names are not the same, and no e-mail, birth date or other identifier agrees.
    case otherName = "other-name"

    /// The reason for people.
    public var sentence: String {
      switch self {
      case .companyAndPerson: "one is a company and the other somebody who shares its contact"
      case .placeholderName: "one has a placeholder for a name, which is nobody's"
      case .otherGeneration: "they are of different generations (Jr, Sr)"
      case .otherGivenName:
        "the given names differ, and no birth date or other identifier says that it is one person"
      case .otherName:
        "the surnames differ, and neither the same given name nor an e-mail, birth date or other identifier says that it is one person"
      }
    }
  }

  /// What a pair counts at most that is joined only by others' word, in nats.
  static let mostWithOtherName = -2.0

  private let plan: ComparisonPlan
  private let identifyingPlaces: [Int]
  private let emailPlaces: [Int]

  /// The gate under a plan.
  public init(plan: ComparisonPlan) {
    self.plan = plan
    identifyingPlaces = plan.comparisons.indices.filter {
      ["birth-date", "identifier"].contains(plan.comparisons[$0].word)
    }
    emailPlaces = plan.comparisons.indices.filter { plan.comparisons[$0].word == "email" }
  }

  /// What stops a pair; nil for most.
  public func reason(against pair: ScoredPair) -> Reason? {
    if pair.flags.contains(.organizationAndPerson) { return .companyAndPerson }
    if pair.flags.contains(.placeholderName) { return .placeholderName }
    if pair.flags.contains(.otherGeneration) { return .otherGeneration }
    guard let given = plan.givenPlace, pair.flags.contains(.bothGiven) else { return nil }
    if pair.pattern[given] == 0 { return agrees(pair, at: identifyingPlaces) ? nil : .otherGivenName }
    // Colleagues: Eugen Barth and Jürgen Raufeld are alike in letters alone.
    guard let surname = plan.surnamePlace, pair.pattern[surname] == 0,
      pair.pattern[given] < plan.comparisons[given].bestLevel
    else { return nil }
    return agrees(pair, at: identifyingPlaces + emailPlaces) ? nil : .otherName
  }

  /// Whether a pair stands in one of the top two levels at any of the places.
  private func agrees(_ pair: ScoredPair, at places: [Int]) -> Bool {
    places.contains { pair.pattern[$0] >= plan.comparisons[$0].bestLevel - 1 }
  }

  /// What a pair's records are to one another: people whose names keep them apart are of one household at most.
  func pairClass(of pair: ScoredPair) -> PairClass {
    switch reason(against: pair) {
    case .otherGivenName, .otherName, .otherGeneration: .sameHousehold
    case .companyAndPerson, .placeholderName, nil: PairClass(pair)
    }
  }

  /// Whether a pair keeps two groups apart for good.
  func forbids(_ pair: ScoredPair) -> Bool {
    switch reason(against: pair) {
    case .companyAndPerson, .placeholderName, .otherGeneration: true
    case .otherGivenName, .otherName, nil: false
    }
  }

  /// The log-odds in nats with which a pair counts in the linkage.
  func logOdds(of pair: ScoredPair) -> Double {
    switch reason(against: pair) {
    case .otherGivenName, .otherName: min(pair.logOdds, JoinGate.mostWithOtherName)
    case .companyAndPerson, .placeholderName, .otherGeneration, nil: pair.logOdds
    }
  }
}
