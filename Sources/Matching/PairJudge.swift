import Foundation
import Records

/// Judges single pairs under fixed parameters: in the streamed pass over all candidates and for explanations.
struct PairJudge: Sendable {
  /// The ln of the likelihood of one customer against U from which on a pair is kept.
  static let leastSame = -6.0
  /// That of a household.
  static let leastHousehold = 0.0

  let plan: ComparisonPlan
  let parameters: ModelParameters
  let partners: UnrelatedPartners
  private let rules: IdentityRules
  private let weights: LevelWeights
  private let rareness: RareAgreements

  /// A judge with a model's numbers.
  init(plan: ComparisonPlan, parameters: ModelParameters, partners: UnrelatedPartners) {
    self.plan = plan
    self.parameters = parameters
    self.partners = partners
    rules = IdentityRules(plan: plan)
    weights = LevelWeights(plan: plan, parameters: parameters)
    rareness = RareAgreements(plan: plan)
  }

  /// Whether a pair may be one customer or of one household, or would be with so many nats more; the rest is far from
  /// any group.
  func isWorthKeeping(_ features: PairFeatures, at index: Int, slack: Double = 0) -> Bool {
    PairJudge.isWorthKeeping(likelihoods(features, at: index), slack: slack)
  }

  /// Whether a pair of such likelihoods may be one customer or of one household.
  @inline(__always)
  static func isWorthKeeping(_ likelihoods: ClassLikelihoods, slack: Double = 0) -> Bool {
    likelihoods.same > leastSame - slack || likelihoods.household > leastHousehold - slack
  }

  /// A pair's likelihoods with the values that it shares.
  func likelihoods(_ features: PairFeatures, at index: Int) -> ClassLikelihoods {
    likelihoods(features.pairs[index], features.patterns[index], features.flags[index])
  }

  /// A pair's likelihoods with the values that it shares, from its pattern and flags.
  func likelihoods(
    _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> ClassLikelihoods {
    var sum = weights.prior
    for place in plan.comparisons.indices {
      sum.add(likelihoods(at: place, pair, pattern, flags))
    }
    if flags.contains(.swappedNames) {
      sum.same += weights.swapped
      sum.namesake += weights.swapped
    }
    sum.raiseSurname(jointNameRaise(pair, pattern, flags))
    return sum
  }

  /// One comparison's part of the likelihoods.
  @inline(__always)
  func likelihoods(
    at place: Int, _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> ClassLikelihoods {
    let weight = weights[place, pattern[place]]
    let value = sharedValue(at: place, pair, pattern, flags)
    var sum = value == 0 ? weight.average : weight.likelihoods(logU: partners.logU(of: Int(value)))
    if place == weights.heldPlace, flags.contains(.organizations) { sum.household = 0 }
    return sum
  }

  /// The id of the value whose frequency counts at a place; 0 where the level's average does.
  @inline(__always)
  func sharedValue(
    at place: Int, _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> UInt32 {
    let table = weights[place, pattern[place]].table
    if table < 0 { return 0 }
    if flags.contains(.swappedNames), place == plan.givenPlace || place == plan.surnamePlace { return 0 }
    let value = plan.frequencies[table].shared(Int(pair.left), Int(pair.right))
    return value == 0 ? 0 : partners.id(table, value)
  }

  /// What keeps a pair's records apart beside the evidence; nil for most.
  func conflict(_ pattern: AgreementPattern, _ flags: PairFlags) -> IdentityConflict? {
    rules.conflict(in: pattern, flags)
  }

  /// The score of a pair.
  func score(_ features: PairFeatures, at index: Int) -> ScoredPair {
    let likelihoods = likelihoods(features, at: index)
    let conflict = rules.conflict(in: features.patterns[index], features.flags[index])
    return ScoredPair(
      pair: features.pairs[index],
      logOdds: conflict.map { min(likelihoods.logOdds, $0.mostLogOdds) } ?? likelihoods.logOdds,
      latentClass: likelihoods.mostProbable, pattern: features.patterns[index],
      flags: features.flags[index], conflict: conflict, rareAgreements: rareAgreements(features, at: index))
  }

  /// The comparisons, a bit for each place, that stand in one of their top two levels with a value that hardly any
  /// stranger shares; given name and surname count as one, at the surname's place.
  private func rareAgreements(_ features: PairFeatures, at index: Int) -> UInt16 {
    let pair = features.pairs[index]
    var places = rareness.candidates(in: features.patterns[index])
    for place in plan.comparisons.indices where places >> UInt16(place) & 1 != 0 {
      let value =
        place == plan.surnamePlace
        ? sharedJointName(pair)
        : sharedValue(at: place, pair, features.patterns[index], features.flags[index])
      if value != 0, partners.partners(of: Int(value)) >= RareAgreements.frequentPartners {
        places &= ~(1 << UInt16(place))
      }
    }
    return places
  }

  private func sharedJointName(_ pair: CandidatePair) -> UInt32 {
    guard let table = plan.jointNames else { return 0 }
    let joint = plan.frequencies[table].shared(Int(pair.left), Int(pair.right))
    return joint == 0 ? 0 : partners.id(table, joint)
  }

  /// How much the surname's u is raised, in nats, for a pair of one joint name; 0 for others.
  func jointNameRaise(_ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags) -> Double {
    guard let table = plan.jointNames, let givenPlace = plan.givenPlace, let surnamePlace = plan.surnamePlace
    else { return 0 }
    let given = sharedValue(at: givenPlace, pair, pattern, flags)
    let surname = sharedValue(at: surnamePlace, pair, pattern, flags)
    let joint = sharedJointName(pair)
    if given == 0 || surname == 0 || joint == 0 { return 0 }
    return partners.jointNameRaise(given: given, surname: surname, joint: joint, table: table)
  }
}
