/// The numbers that EM learns: class shares, and for each class and comparison the distribution of levels.
public struct ModelParameters: Sendable, Equatable {
  /// Share of all pairs of records that are same-person, household, namesake; the rest is unrelated.
  public var shares: [Double]
  /// P(level | class), by class (same person, household, namesake), place and level.
  public var levels: [[[Double]]]
  /// P(level | unrelated) of the average value, by place and level.
  public var unrelated: [[Double]]
  /// How often given name and surname are swapped among pairs of one customer.
  public var swapRate: Double

  /// What is believed before any data: priors of the comparisons, and shares that grow with the table.
  init(plan: ComparisonPlan, recordCount: Int, pairCount: Double) {
    let records = Double(recordCount)
    let pairs = max(pairCount, 1)
    shares = [max(0.1 * records, 5) / pairs, 0.05 * records / pairs, 0.1 * records / pairs]
    let sum = shares.reduce(0, +)
    if sum > 0.9 { shares = shares.map { $0 * 0.9 / sum } }
    if recordCount == 2 { shares = [0.3, 0.01, 0.01] }
    shares = ModelParameters.without(plan.settings.omitted, shares)
    levels = [
      plan.comparisons.map(\.prior),
      plan.comparisons.map { $0.household.prior ?? $0.prior },
      plan.comparisons.map { $0.namesake.prior ?? $0.prior },
    ]
    unrelated = plan.comparisons.map { comparison in
      comparison.prior.map { _ in 1 / Double(comparison.levelCount) }
    }
    swapRate = 0.01
  }

  /// Class shares where a class that was left out has none.
  static func without(_ parts: Set<ModelPart>, _ shares: [Double]) -> [Double] {
    [
      shares[0], parts.contains(.household) ? 0 : shares[1], parts.contains(.namesake) ? 0 : shares[2],
    ]
  }

  /// The largest difference of any probability to another set of parameters, shares relative to themselves.
  func distance(to other: ModelParameters) -> Double {
    var largest = 0.0
    for place in 0..<3 {
      largest = max(largest, abs(shares[place] - other.shares[place]) / max(shares[place], 1e-12))
      for (mine, theirs) in zip(levels[place], other.levels[place]) {
        for (one, two) in zip(mine, theirs) { largest = max(largest, abs(one - two)) }
      }
    }
    return largest
  }
}

extension Comparison.Freedom {
  /// The prior of a free comparison; nil where the class knows nothing of it.
  var prior: [Double]? {
    if case .free(let prior) = self { return prior }
    return nil
  }
}
