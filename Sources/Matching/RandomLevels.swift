import Records

/// The levels of random pairs: how unrelated records compare.
struct RandomLevels: Sendable {
  private let counts: [[Double]]
  private let pairShare: Double
  /// Per place the share of random pairs, 0…1, in which a record has no value; nil where there are no pairs.
  let missingShares: [Double?]
  private let allPairs: Double

  /// Compares random pairs of a table.
  init(_ table: RecordTable, plan: ComparisonPlan, rows: RowSketches, pairCount: Double, threads: Int) {
    let pairs = RandomPairSampler.pairs(of: table)
    let features = PairFeatures.comparing(pairs, rows: rows, threads: threads)
    var counts = plan.comparisons.map { [Double](repeating: 0, count: $0.levelCount) }
    for pattern in features.patterns {
      for place in plan.comparisons.indices where pattern[place] >= 0 { counts[place][pattern[place]] += 1 }
    }
    self.counts = counts
    pairShare = 1 / Double(max(pairs.count, 1))
    missingShares = counts.map { levels in
      pairs.isEmpty ? nil : 1 - levels.reduce(0, +) / Double(pairs.count)
    }
    allPairs = pairCount
  }

  /// P(level | unrelated) by place, with the related pairs that are expected among random ones taken out.
  ///
  /// The best level's is counted from the values, since random pairs hardly ever reach it.
  func unrelated(plan: ComparisonPlan, related: [[Double]]) -> [[Double]] {
    plan.comparisons.indices.map { place in
      let comparison = plan.comparisons[place]
      let total = counts[place].reduce(0, +)
      let comparablePairs = max(1, allPairs * total * pairShare)
      var levels = comparison.prior.indices.map { level in
        max(0, counts[place][level] / max(total, 1) - related[place][level] / comparablePairs) * total + 0.5
      }
      let sum = levels.reduce(0, +)
      levels = levels.map { max($0 / sum, 1e-9) }
      let table = comparison.countsBestFromValues ? comparison.frequencies[comparison.bestLevel]?.table : nil
      guard let table else { return bounded(levels) }
      let frequencies = plan.frequencies[table]
      let equal = max(frequencies.equalPairCount - related[place][comparison.bestLevel], 0.5)
      return withBest(min(max(equal / frequencies.pairCount, 1e-9), 0.9), levels)
    }
  }

  private func bounded(_ levels: [Double]) -> [Double] {
    withBest(min(max(levels[levels.count - 1], 1e-9), 0.9), levels)
  }

  private func withBest(_ best: Double, _ levels: [Double]) -> [Double] {
    let rest = levels.dropLast().reduce(0, +)
    return levels.dropLast().map { max($0 / max(rest, 1e-12) * (1 - best), 1e-9) } + [best]
  }
}
