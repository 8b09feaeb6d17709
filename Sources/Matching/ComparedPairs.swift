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
    values = SharedValues(of: features, plan: plan, threads: threads)
  }

  /// No pairs.
  static func none(_ plan: ComparisonPlan) -> ComparedPairs {
    ComparedPairs(PairFeatures(), plan: plan, threads: 1)
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

  /// Both, one after the other.
  static func + (one: ComparedPairs, other: ComparedPairs) -> ComparedPairs {
    var sum = one
    sum.append(other)
    return sum
  }

  /// Some of the pairs, by ascending index.
  func picked(_ indices: [Int]) -> ComparedPairs {
    if indices.count == count { return self }
    var pairs = PairFeatures()
    pairs.reserveCapacity(indices.count)
    for index in indices { pairs.append(features, at: index) }
    return ComparedPairs(features: pairs, values: values.picked(indices))
  }
}
