import Parallel
import Records

/// Compared pairs with the values that they share, which are looked up once for all rounds.
struct ComparedPairs: Sendable {
  /// The pairs and their levels.
  private(set) var features: PairFeatures
  /// The values that they share.
  private(set) var values: SharedValues

  /// Looks up the shared values of pairs.
  init(_ features: PairFeatures, plan: ComparisonPlan, threads: Int) {
    self.features = features
    values = SharedValues.of(features, plan: plan, ids: ValueIDs(plan.frequencies), threads: threads)
  }

  private init(features: PairFeatures, values: SharedValues) {
    self.features = features
    self.values = values
  }

  /// The number of pairs.
  var count: Int { features.count }

  /// Appends all of another's pairs.
  mutating func append(_ other: ComparedPairs) {
    features.append(other.features)
    values.append(other.values)
  }

  /// The pairs for which `isKept` holds.
  func filtered(threads: Int, _ isKept: @Sendable (Int) -> Bool) -> ComparedPairs {
    let chunks = Chunks(of: count, atMost: 16_384)
    let kept = concurrentMap(count: chunks.count, threads: threads) { chunk in
      chunks[chunk].filter(isKept)
    }.flatMap { $0 }
    if kept.count == count { return self }
    var pairs = PairFeatures()
    pairs.reserveCapacity(kept.count)
    for index in kept { pairs.append(features, at: index) }
    return ComparedPairs(features: pairs, values: values.picked(kept))
  }
}
