import Matching

/// What may not be joined whatever the evidence says, and what may be joined only by others' word.
struct JoinGate: Sendable {
  /// What a pair counts at most that is joined only by others' word, in nats.
  static let mostWithOtherName = -2.0

  private let rules: IdentityRules

  /// The gate under a plan.
  init(plan: ComparisonPlan) { rules = IdentityRules(plan: plan) }

  /// What stops a pair; nil for most.
  func conflict(in pair: ScoredPair) -> IdentityConflict? { rules.conflict(in: pair) }

  /// What a pair's records are to one another: people whose names keep them apart are of one household at most.
  func pairClass(of pair: ScoredPair) -> PairClass {
    switch conflict(in: pair) {
    case .otherGivenName, .otherName, .otherGeneration: .sameHousehold
    case .companyAndPerson, .placeholderName, nil: PairClass(pair)
    }
  }

  /// Whether a pair keeps two groups apart for good.
  func forbids(_ pair: ScoredPair) -> Bool {
    switch conflict(in: pair) {
    case .companyAndPerson, .placeholderName, .otherGeneration: true
    case .otherGivenName, .otherName, nil: false
    }
  }

  /// The log-odds in nats with which a pair counts in the linkage.
  func logOdds(of pair: ScoredPair) -> Double {
    switch conflict(in: pair) {
    case .otherGivenName, .otherName: min(pair.logOdds, JoinGate.mostWithOtherName)
    case .companyAndPerson, .placeholderName, .otherGeneration, nil: pair.logOdds
    }
  }
}
