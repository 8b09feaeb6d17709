/// What precision and recall of pairs would be at every threshold of probability.
///
/// A pair counts as joined where its probability is at least the threshold; nothing is added by joining
/// chains of pairs. Recall is of all pairs that belong together among the records, so pairs that were never
/// scored are missed at every threshold. Each pair must be given once.
public struct ThresholdTable: Sendable {
  /// The measures at one threshold.
  public struct Row: Equatable, Sendable {
    /// The least probability of the pairs that count as joined.
    public let threshold: Double
    /// How many pairs have at least that probability.
    public let predictedPairs: Int
    /// How many of them belong together.
    public let truePositives: Int
    /// How many pairs belong together altogether.
    public let truePairs: Int

    /// The share of joined pairs that belong together, 0 to 1.
    public var precision: Double { PairwiseMetrics.share(truePositives, of: predictedPairs) }
    /// The share of pairs that belong together which are joined, 0 to 1; 1 if there are none.
    public var recall: Double { PairwiseMetrics.share(truePositives, of: truePairs) }
    /// The harmonic mean of precision and recall, 0 to 1.
    public var f1: Double { PairwiseMetrics.share(2 * truePositives, of: predictedPairs + truePairs) }
  }

  /// A row for each distinct probability, from the highest down.
  public let rows: [Row]
  /// How many pairs belong together among the records that the truth names.
  public let truePairs: Int
  /// How many pairs have a record that the truth does not name; they are left out.
  public let ignoredPairs: Int

  /// Counts pairs against the truth, given as the number of its entity for each record.
  ///
  /// - Complexity: O(n log n) for n pairs.
  public init(pairs: [PairProbability], truth: [UInt32?]) throws(EvaluationError) {
    let judged = try JudgedPairs(pairs, truth: truth)
    var sizes: [UInt32: Int] = [:]
    for case let entity? in truth { sizes[entity, default: 0] += 1 }
    truePairs = sizes.values.reduce(0) { $0 + ContingencyTable.pairs($1) }
    ignoredPairs = judged.ignored
    rows = Self.rows(judged.pairs, truePairs: truePairs)
  }

  /// The row of the highest F1, and of the highest threshold among equals; nil if there are no pairs.
  public var best: Row? {
    rows.max { ($0.f1, $0.threshold) < ($1.f1, $1.threshold) }
  }

  /// Returns what would be joined at any threshold, of the table or not.
  public func row(at threshold: Double) -> Row {
    // The rows fall from the highest probability, so those at least the threshold stand in front.
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].threshold >= threshold { low = middle + 1 } else { high = middle }
    }
    let last = low > 0 ? rows[low - 1] : nil
    return Row(
      threshold: threshold, predictedPairs: last?.predictedPairs ?? 0,
      truePositives: last?.truePositives ?? 0,
      truePairs: truePairs)
  }

  private static func rows(_ pairs: [(probability: Double, isMatch: Bool)], truePairs: Int) -> [Row] {
    var rows: [Row] = []
    var matches = 0
    for (index, pair) in pairs.enumerated() {
      if pair.isMatch { matches += 1 }
      guard index + 1 == pairs.count || pairs[index + 1].probability != pair.probability else { continue }
      rows.append(
        Row(
          threshold: pair.probability, predictedPairs: index + 1, truePositives: matches, truePairs: truePairs
        ))
    }
    return rows
  }
}
