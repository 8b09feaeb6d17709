import Foundation

/// ln of the likelihoods of each level of each comparison, from which those of a pattern are added up.
///
/// Taken once for all patterns: a logarithm for each level of each of many thousand patterns was a quarter of EM.
struct PatternLikelihoods: Sendable {
  /// What a level adds to M, H and N against U; 0 where the comparison is not free in the class.
  private struct Term: Sendable {
    var same = 0.0
    var household = 0.0
    /// Added to H where the level's average u counts.
    var coincidence = 0.0
    var namesake = 0.0
  }

  /// The comparison of organisations where it tells two companies of one household apart; -1 where none does.
  private let heldPlace: Int
  private let shares: [Double]
  private let rest: Double
  private let swapped: Double
  /// By place and level, sixteen levels to a place, with the average u.
  private let average: [Term]
  /// The same with a shared value in the place of the average u.
  private let used: [Term]

  /// The likelihoods under parameters.
  init(_ parameters: ModelParameters, _ plan: ComparisonPlan) {
    heldPlace = plan.settings.has(.organizations) ? plan.organizationPlace ?? -1 : -1
    shares = parameters.shares.map { log($0) }
    rest = log(max(1e-9, 1 - parameters.shares.reduce(0, +)))
    swapped = log(parameters.swapRate)
    var average = [Term](repeating: Term(), count: plan.comparisons.count * 16)
    var used = average
    for (place, comparison) in plan.comparisons.enumerated() {
      for level in 0..<comparison.levelCount {
        let logU = log(parameters.unrelated[place][level])
        let factor = log(comparison.frequencies[level]?.factor ?? 1)
        let coincidence = comparison.coincidence(at: level, logU: logU)
        average[place * 16 + level] = PatternLikelihoods.term(
          place, level, logU, coincidence, parameters, plan)
        used[place * 16 + level] = PatternLikelihoods.term(place, level, factor, 0, parameters, plan)
      }
    }
    self.average = average
    self.used = used
  }

  private static func term(
    _ place: Int, _ level: Int, _ unrelated: Double, _ coincidence: Double, _ parameters: ModelParameters,
    _ plan: ComparisonPlan
  ) -> Term {
    let isFree = plan.isFree(place, flags: [])
    var term = Term()
    term.same = log(parameters.levels[0][place][level]) - unrelated
    if isFree.household { term.household = log(parameters.levels[1][place][level]) - unrelated }
    term.coincidence = coincidence
    if isFree.namesake { term.namesake = log(parameters.levels[2][place][level]) - unrelated }
    return term
  }

  /// The likelihoods of a pattern, without the values that the pair shares.
  func likelihoods(of key: PatternTable.Key) -> ClassLikelihoods {
    var sum = ClassLikelihoods(same: shares[0], household: shares[1], namesake: shares[2])
    let held = key.flags.contains(.organizations) ? heldPlace : -1
    var levels = key.pattern.bits
    var place = 0
    while levels != 0 {
      let level = Int(levels & 15) - 1
      if level >= 0 {
        let isUsed = key.usedPlaces >> UInt16(place) & 1 != 0
        let term = isUsed ? used[place * 16 + level] : average[place * 16 + level]
        sum.same += term.same
        if place != held { sum.household += term.household }
        sum.household += term.coincidence
        sum.namesake += term.namesake
      }
      levels >>= 4
      place += 1
    }
    if key.flags.contains(.swappedNames) {
      sum.same += swapped
      sum.namesake += swapped
    }
    if key.isConflicting { sum.same = -.infinity }
    sum.same -= rest
    sum.household -= rest
    sum.namesake -= rest
    return sum
  }
}
