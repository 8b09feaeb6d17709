/// Pairs of which the truth says whether they belong together, the most probable first.
struct JudgedPairs {
  /// A probability and whether the pair belongs together.
  private(set) var pairs: [(probability: Double, isMatch: Bool)] = []
  /// How many pairs have a record that the truth does not name.
  private(set) var ignored = 0

  init(_ scored: [PairProbability], truth: [UInt32?]) throws(EvaluationError) {
    pairs.reserveCapacity(scored.count)
    for (index, pair) in scored.enumerated() {
      guard pair.probability >= 0, pair.probability <= 1 else {
        throw .probabilityOutOfRange(pair: index, probability: pair.probability)
      }
      let outside = max(pair.left, pair.right)
      guard outside < truth.count else {
        throw .recordOutOfRange(pair: index, record: outside, records: truth.count)
      }
      guard let left = truth[Int(pair.left)], let right = truth[Int(pair.right)] else {
        ignored += 1
        continue
      }
      pairs.append((pair.probability, left == right))
    }
    pairs.sort { $0.probability > $1.probability }
  }
}
