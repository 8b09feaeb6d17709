import Foundation

/// ln of the likelihoods of each level of each comparison against U, once with the average u and once without any: what
/// single pairs are judged by.
struct LevelWeights: Sendable {
  /// The weights of a level.
  struct Weight: Sendable {
    /// With the level's average u.
    var average = ClassLikelihoods.zero
    /// Where a value's u takes its place.
    var withoutU = ClassLikelihoods.zero
    /// The frequency table whose value counts; -1 where none does.
    var table = -1
    /// ln P(the value | household) by coincidence alone.
    var logCoincidence = -Double.infinity
    /// Whether the comparison is free under H and N.
    var isFree = (household: false, namesake: false)

    /// With a value's u.
    @inline(__always)
    func likelihoods(logU: Double) -> ClassLikelihoods {
      var sum = withoutU
      sum.same -= logU
      if isFree.household { sum.household -= logU }
      if isFree.namesake { sum.namesake -= logU }
      if logCoincidence > logU { sum.household += logCoincidence - logU }
      return sum
    }
  }

  /// Before any comparison.
  let prior: ClassLikelihoods
  /// What swapped names add, in nats.
  let swapped: Double
  /// The comparison of organisations where it tells two companies of one household apart; -1 where none does.
  let heldPlace: Int
  private let weights: [Weight]

  /// The weights under a model's parameters.
  init(plan: ComparisonPlan, parameters: ModelParameters) {
    var prior = PatternLikelihoods(parameters, plan).likelihoods(
      of: PatternTable.Key(pattern: AgreementPattern(), flags: [], usedPlaces: 0, isConflicting: false))
    prior.same += plan.calibration
    self.prior = prior
    swapped = log(parameters.swapRate)
    heldPlace = plan.settings.has(.organizations) ? plan.organizationPlace ?? -1 : -1
    weights = (0..<(plan.comparisons.count * 16)).map { index in
      LevelWeights.weight(place: index / 16, level: index % 16 - 1, plan, parameters)
    }
  }

  /// The weights at a place, of a level or, at -1, of a missing value.
  @inline(__always)
  subscript(place: Int, level: Int) -> Weight { weights[index(place, level)] }

  /// The weights at an index.
  @inline(__always)
  subscript(index: Int) -> Weight { weights[index] }

  /// The index of the weights at a place.
  @inline(__always)
  func index(_ place: Int, _ level: Int) -> Int { place * 16 + level + 1 }

  private static func weight(
    place: Int, level: Int, _ plan: ComparisonPlan, _ parameters: ModelParameters
  ) -> Weight {
    var weight = Weight()
    guard level >= 0, level < plan.comparisons[place].levelCount else { return weight }
    weight.isFree = plan.isFree(place, flags: [])
    let average = log(parameters.unrelated[place][level])
    let frequency = plan.frequency(at: place, level: level)
    let factor = log(frequency?.factor ?? 1)
    weight.table = frequency?.table ?? -1
    if level == plan.bestLevels[place] { weight.logCoincidence = plan.comparisons[place].logCoincidence }
    for (kind, isFree) in [true, weight.isFree.household, weight.isFree.namesake].enumerated() where isFree {
      let level = log(parameters.levels[kind][place][level])
      weight.average[kind] = level - average
      weight.withoutU[kind] = level - factor
    }
    if !weight.isFree.household { weight.average.household = max(0, weight.logCoincidence - average) }
    return weight
  }
}
