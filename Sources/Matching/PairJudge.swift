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
    likelihoods(pair, pattern, flags) { _, _ in }.sum
  }

  /// A pair's likelihoods, with what each comparison says of it, and how much the surname's u is raised.
  ///
  /// Each shared value is looked up once: it lies anywhere in memory, and explanations looked for it three times.
  func evidence(
    _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> (sum: ClassLikelihoods, raise: Double, parts: [PairEvidence]) {
    var parts: [PairEvidence] = []
    parts.reserveCapacity(plan.comparisons.count)
    let (sum, raise) = likelihoods(pair, pattern, flags) { value, likelihoods in
      parts.append(PairEvidence(value: value, likelihoods: likelihoods))
    }
    return (sum, raise, parts)
  }

  /// Reads what pairs' shared values are judged by, all pairs together: one by one these far reads were half the time of an
  /// explanation.
  func prepare(_ pairs: [CandidatePair]) {
    var seen: UInt64 = 0
    for table in plan.frequencies.indices {
      for value in plan.frequencies[table].shared(by: pairs, pairs.indices) where value != 0 {
        let id = Int(partners.id(table, value))
        seen |= UInt64(partners.holderCount(of: id)) | partners.logU(of: id).bitPattern
      }
    }
    FarReads.use(seen)
  }

  /// What one comparison says of a pair: the value whose frequency counts, 0 where none does, and its likelihoods.
  struct PairEvidence {
    let value: UInt32
    let likelihoods: ClassLikelihoods
  }

  /// A pair's likelihoods and how much the surname's u is raised; `body` is told each comparison's value and part.
  @inline(__always)
  private func likelihoods(
    _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags,
    _ body: (_ value: UInt32, _ part: ClassLikelihoods) -> Void
  ) -> (sum: ClassLikelihoods, raise: Double) {
    var sum = weights.prior
    var (given, surname): (UInt32, UInt32) = (0, 0)
    for place in plan.comparisons.indices {
      let value = sharedValue(at: place, pair, pattern, flags)
      let part = likelihoods(at: place, pattern, flags, sharing: value)
      if place == plan.givenPlace { given = value }
      if place == plan.surnamePlace { surname = value }
      body(value, part)
      sum.add(part)
    }
    if flags.contains(.swappedNames) {
      sum.same += weights.swapped
      sum.namesake += weights.swapped
    }
    let raise = jointNameRaise(pair, given: given, surname: surname)
    sum.raiseSurname(raise)
    return (sum, raise)
  }

  /// One comparison's part of the likelihoods, with the value whose frequency counts.
  @inline(__always)
  private func likelihoods(
    at place: Int, _ pattern: AgreementPattern, _ flags: PairFlags, sharing value: UInt32
  ) -> ClassLikelihoods {
    let weight = weights[place, pattern[place]]
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
    guard let givenPlace = plan.givenPlace, let surnamePlace = plan.surnamePlace else { return 0 }
    return jointNameRaise(
      pair, given: sharedValue(at: givenPlace, pair, pattern, flags),
      surname: sharedValue(at: surnamePlace, pair, pattern, flags))
  }

  /// How much the surname's u is raised, by the ids of both shared names, 0 where none is shared.
  private func jointNameRaise(_ pair: CandidatePair, given: UInt32, surname: UInt32) -> Double {
    guard let table = plan.jointNames, given != 0, surname != 0 else { return 0 }
    let joint = sharedJointName(pair)
    if joint == 0 { return 0 }
    return partners.jointNameRaise(given: given, surname: surname, joint: joint, table: table)
  }
}
