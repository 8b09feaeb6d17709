import Records

/// Scores the pairs of a run as ``PairJudge`` scores single ones, with all that the pairs of a pattern have in common
/// looked up once: 40 ns a pair instead of 250.
struct RunScorer: Sendable {
  private let pairs: TrainingPairs
  private let plan: ComparisonPlan
  private let weights: LevelWeights
  private let values: ActiveValues
  private let raises: [Double]
  private let rareness: RareAgreements

  /// A scorer of pairs under what is believed of their values.
  init(_ pairs: TrainingPairs, plan: ComparisonPlan, weights: LevelWeights, values: ActiveValues) {
    self.pairs = pairs
    self.plan = plan
    self.weights = weights
    self.values = values
    raises = pairs.jointNameRaises(values)
    rareness = RareAgreements(plan: plan)
  }

  /// A comparison's part of the likelihoods of a pattern.
  private struct Term {
    let weight: LevelWeights.Weight
    let isUsed: Bool
    /// Whether H knows nothing of it, since two companies are told apart by it.
    let isHeld: Bool
    /// The agreement that is not rare where the value is frequent.
    let agreement: UInt16
  }

  /// Appends the verdicts on a run's pairs.
  func append(_ run: PatternTable.Run, to verdicts: inout [JudgedPairs.Verdict]) {
    let key = pairs.patterns.keys[Int(run.key)]
    let terms = terms(of: key)
    let candidates = rareness.candidates(in: key.pattern)
    let hasJointName = pairs.kinds.hasJointName[Int(run.key)]
    let isSwapped = key.flags.contains(.swappedNames)
    let uses = pairs.uses.span
    let logU = values.logU.span
    let partners = values.partners.span
    var use = Int(run.firstUse)
    for pair in Int(run.start)..<Int(run.end) {
      var sum = weights.prior
      var rare = candidates
      for term in terms {
        var part = term.weight.average
        if term.isUsed {
          let value = Int(uses[use])
          use += 1
          part = term.weight.likelihoods(logU: logU[value])
          if partners[value] >= RareAgreements.frequentPartners { rare &= ~term.agreement }
        }
        if term.isHeld { part.household = 0 }
        sum.add(part)
      }
      if isSwapped {
        sum.same += weights.swapped
        sum.namesake += weights.swapped
      }
      if hasJointName {
        let joint = Int(uses[use])
        use += 1
        sum.raiseSurname(raises[joint])
        if isFrequent(joint) { rare &= ~rareness.surnameBit }
      } else if rare & rareness.surnameBit != 0, sharesFrequentName(pair) {
        rare &= ~rareness.surnameBit
      }
      let logOdds = sum.logOdds
      verdicts.append(
        JudgedPairs.Verdict(
          logOdds: run.conflict.map { min(logOdds, $0.mostLogOdds) } ?? logOdds, rareAgreements: rare,
          latentClass: sum.mostProbable, conflict: run.conflict))
    }
  }

  private func terms(of key: PatternTable.Key) -> [Term] {
    plan.comparisons.indices.filter { key.pattern[$0] >= 0 }.map { place in
      Term(
        weight: weights[place, key.pattern[place]], isUsed: key.usedPlaces >> UInt16(place) & 1 != 0,
        isHeld: place == weights.heldPlace && key.flags.contains(.organizations),
        agreement: place == plan.surnamePlace ? 0 : 1 << UInt16(place))
    }
  }

  private func isFrequent(_ joint: Int) -> Bool {
    joint < pairs.joints.count
      && values.partners[pairs.joints.lowerBound + joint] >= RareAgreements.frequentPartners
  }

  /// Whether two records have one whole name that is frequent although its values do not count.
  private func sharesFrequentName(_ pair: Int) -> Bool {
    guard let table = plan.jointNames else { return false }
    let rows = pairs.features.pairs[Int(pairs.order[pair])]
    let joint = plan.frequencies[table].shared(Int(rows.left), Int(rows.right))
    if joint == 0 { return false }
    guard let index = values.index(of: ValueIDs(plan.frequencies).id(table, joint)) else { return false }
    return values.partners[index] >= RareAgreements.frequentPartners
  }
}
