import Records

/// Scores the pairs of a run as ``PairJudge`` scores single ones, with all that the pairs of a pattern have in common
/// looked up once.
struct RunScorer: Sendable {
  private let pairs: TrainingPairs
  private let plan: ComparisonPlan
  private let weights: LevelWeights
  private let values: ActiveValues
  private let raises: [Double]
  private let rareness: RareAgreements
  /// The terms of each key, key after key.
  private let terms: [Term]
  private let termStarts: [UInt32]

  /// A scorer of pairs under what is believed of their values.
  init(_ pairs: TrainingPairs, plan: ComparisonPlan, weights: LevelWeights, values: ActiveValues) {
    self.pairs = pairs
    self.plan = plan
    self.weights = weights
    self.values = values
    raises = pairs.jointNameRaises(values)
    rareness = RareAgreements(plan: plan)
    var terms: [Term] = []
    var starts: [UInt32] = [0]
    for key in pairs.patterns.keys {
      for place in plan.comparisons.indices where key.pattern[place] >= 0 {
        terms.append(
          Term(
            weight: UInt16(weights.index(place, key.pattern[place])),
            isUsed: key.usedPlaces >> UInt16(place) & 1 != 0,
            isHeld: place == weights.heldPlace && key.flags.contains(.organizations),
            agreement: place == plan.surnamePlace ? 0 : 1 << UInt16(place)))
      }
      starts.append(UInt32(terms.count))
    }
    self.terms = terms
    termStarts = starts
  }

  /// A comparison's part of the likelihoods of a pattern.
  private struct Term {
    /// The weight's index.
    let weight: UInt16
    let isUsed: Bool
    /// Whether H knows nothing of it, since two companies are told apart by it.
    let isHeld: Bool
    /// The agreement that is not rare where the value is frequent.
    let agreement: UInt16
  }

  /// Appends the verdicts on a run's pairs.
  func append(_ run: PatternTable.Run, to verdicts: inout [JudgedPairs.Verdict]) {
    forEach(in: run) { _, likelihoods, rare in
      let logOdds = likelihoods.logOdds
      verdicts.append(
        JudgedPairs.Verdict(
          logOdds: run.conflict.map { min(logOdds, $0.mostLogOdds) } ?? logOdds, rareAgreements: rare,
          latentClass: likelihoods.mostProbable, conflict: run.conflict))
    }
  }

  /// Calls `body` with every pair of a run, its likelihoods and its rare agreements.
  @inline(__always)
  func forEach(in run: PatternTable.Run, _ body: (Int, ClassLikelihoods, UInt16) -> Void) {
    let key = pairs.patterns.keys[Int(run.key)]
    let terms = Int(termStarts[Int(run.key)])..<Int(termStarts[Int(run.key) + 1])
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
      for place in terms {
        let term = self.terms[place]
        let weight = weights[Int(term.weight)]
        var part = weight.average
        if term.isUsed {
          let value = Int(uses[use])
          use += 1
          part = weight.likelihoods(logU: logU[value])
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
        sum.raiseSurname(raises[Int(uses[use])])
        use += 1
      }
      if rare & rareness.surnameBit != 0, sharesFrequentName(pair) { rare &= ~rareness.surnameBit }
      body(pair, sum, rare)
    }
  }

  /// Whether two records have one whole name that is frequent.
  private func sharesFrequentName(_ pair: Int) -> Bool {
    pairs.sharedJointName(of: pair, plan).map { values.partners[$0] >= RareAgreements.frequentPartners }
      ?? false
  }
}
