import Foundation
import Records

/// Judges single pairs under fixed parameters: in the streamed pass over all candidates and for explanations.
struct PairJudge: Sendable {
  /// ln of a level's likelihoods against U, once with the average u and once without any.
  private struct Weights: Sendable {
    var average = ClassLikelihoods.zero
    var withoutU = ClassLikelihoods.zero
    var table = -1
    var logCoincidence = -Double.infinity
    var isFree = (household: false, namesake: false)
  }

  /// The ln of the likelihood of one customer against U from which on a pair is kept.
  static let leastSame = -6.0
  /// That of a household.
  static let leastHousehold = 0.0

  let plan: ComparisonPlan
  let parameters: ModelParameters
  let partners: UnrelatedPartners
  private let prior: ClassLikelihoods
  private let rules: IdentityRules
  private let weights: [Weights]
  /// Per place: whether agreement there tells who somebody is.
  private let isIdentifying: [Bool]

  /// A judge with a model's numbers.
  init(plan: ComparisonPlan, parameters: ModelParameters, partners: UnrelatedPartners) {
    self.plan = plan
    self.parameters = parameters
    self.partners = partners
    rules = IdentityRules(plan: plan)
    var prior = ClassLikelihoods(
      PatternTable.Key(pattern: AgreementPattern(), flags: [], usedPlaces: 0, isConflicting: false),
      parameters, plan)
    prior.same += plan.calibration
    self.prior = prior
    isIdentifying = plan.comparisons.map { PairJudge.identifyingWords.contains($0.word) }
    weights = (0..<(plan.comparisons.count * 16)).map { index in
      PairJudge.weights(place: index / 16, level: index % 16 - 1, plan, parameters)
    }
  }

  private static func weights(
    place: Int, level: Int, _ plan: ComparisonPlan, _ parameters: ModelParameters
  ) -> Weights {
    var weights = Weights()
    guard level >= 0, level < plan.comparisons[place].levelCount else { return weights }
    weights.isFree = plan.isFree(place, flags: [])
    let average = log(parameters.unrelated[place][level])
    let frequency = plan.frequency(at: place, level: level)
    let factor = log(frequency?.factor ?? 1)
    weights.table = frequency?.table ?? -1
    if level == plan.bestLevels[place] { weights.logCoincidence = plan.comparisons[place].logCoincidence }
    for (kind, isFree) in [true, weights.isFree.household, weights.isFree.namesake].enumerated() where isFree
    {
      let level = log(parameters.levels[kind][place][level])
      weights.average[kind] = level - average
      weights.withoutU[kind] = level - factor
    }
    if !weights.isFree.household { weights.average.household = max(0, weights.logCoincidence - average) }
    return weights
  }

  /// Whether a pair may be one customer or of one household, or would be with so many nats more; the rest is far from
  /// any group.
  func isWorthKeeping(_ features: PairFeatures, at index: Int, slack: Double = 0) -> Bool {
    let likelihoods = likelihoods(features, at: index)
    return likelihoods.same > PairJudge.leastSame - slack
      || likelihoods.household > PairJudge.leastHousehold - slack
  }

  /// A pair's likelihoods with the values that it shares.
  func likelihoods(_ features: PairFeatures, at index: Int) -> ClassLikelihoods {
    likelihoods(features.pairs[index], features.patterns[index], features.flags[index])
  }

  /// A pair's likelihoods with the values that it shares, from its pattern and flags.
  func likelihoods(
    _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> ClassLikelihoods {
    var sum = prior
    for place in plan.comparisons.indices {
      sum.add(likelihoods(at: place, pair, pattern, flags))
    }
    if flags.contains(.swappedNames) {
      sum.same += log(parameters.swapRate)
      sum.namesake += log(parameters.swapRate)
    }
    sum.raiseSurname(jointNameRaise(pair, pattern, flags))
    return sum
  }

  /// One comparison's part of the likelihoods.
  @inline(__always)
  func likelihoods(
    at place: Int, _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> ClassLikelihoods {
    let weight = weights[place * 16 + pattern[place] + 1]
    var sum = weight.average
    let value = sharedValue(at: place, pair, pattern, flags)
    if value != 0 {
      sum = weight.withoutU
      let logU = partners.logU[Int(value)]
      sum.same -= logU
      if weight.isFree.household { sum.household -= logU }
      if weight.isFree.namesake { sum.namesake -= logU }
      if weight.logCoincidence > logU { sum.household += weight.logCoincidence - logU }
    }
    if place == plan.organizationPlace, flags.contains(.organizations), plan.settings.has(.organizations) {
      sum.household = 0
    }
    return sum
  }

  /// The id of the value whose frequency counts at a place; 0 where the level's average does.
  @inline(__always)
  func sharedValue(
    at place: Int, _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> UInt32 {
    let table = weights[place * 16 + pattern[place] + 1].table
    if table < 0 { return 0 }
    if flags.contains(.swappedNames), place == plan.givenPlace || place == plan.surnamePlace { return 0 }
    let value = plan.frequencies[table].shared(Int(pair.left), Int(pair.right))
    return value == 0 ? 0 : partners.id(table, value)
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
    let pattern = features.patterns[index]
    let flags = features.flags[index]
    var places: UInt16 = 0
    for place in plan.comparisons.indices where place != plan.givenPlace {
      guard isIdentifying[place], isTopTwo(place, pattern) else { continue }
      if place == plan.surnamePlace {
        guard let given = plan.givenPlace, isTopTwo(given, pattern) else { continue }
        if let table = plan.jointNames {
          let joint = plan.frequencies[table].shared(Int(pair.left), Int(pair.right))
          if joint != 0, partners.partners[Int(partners.id(table, joint))] >= PairJudge.frequentPartners {
            continue
          }
        }
      } else {
        let value = sharedValue(at: place, pair, pattern, flags)
        if value != 0, partners.partners[Int(value)] >= PairJudge.frequentPartners { continue }
      }
      places |= 1 << UInt16(place)
    }
    return places
  }

  private static let identifyingWords: Set<String> = [
    "surname", "organization", "phone", "email", "address", "birth-date", "identifier",
  ]

  /// A value is frequent when a holder shares it with so many strangers.
  private static let frequentPartners = 3.0

  private func isTopTwo(_ place: Int, _ pattern: AgreementPattern) -> Bool {
    pattern[place] >= 0 && pattern[place] >= plan.bestLevels[place] - 1
  }

  /// How much the surname's u is raised, in nats, for a pair of one joint name; 0 for others.
  func jointNameRaise(_ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags) -> Double {
    guard let table = plan.jointNames, let givenPlace = plan.givenPlace, let surnamePlace = plan.surnamePlace
    else { return 0 }
    let given = sharedValue(at: givenPlace, pair, pattern, flags)
    let surname = sharedValue(at: surnamePlace, pair, pattern, flags)
    let joint = plan.frequencies[table].shared(Int(pair.left), Int(pair.right))
    if given == 0 || surname == 0 || joint == 0 { return 0 }
    return partners.jointNameRaise(given: given, surname: surname, joint: partners.id(table, joint))
  }
}
