/// Measures of partitions taken pair by pair and record by record: slow, obvious, and what the fast ones are
/// compared with.
public struct ReferencePartitionMetrics {
  /// Pairs that are joined and belong together.
  public private(set) var truePositives = 0
  /// Pairs that are joined and do not belong together.
  public private(set) var falsePositives = 0
  /// Pairs that belong together and are not joined.
  public private(set) var falseNegatives = 0
  /// The mean over records of what Bagga and Baldwin call precision.
  public private(set) var bCubedPrecision = 0.0
  /// The mean over records of what Bagga and Baldwin call recall.
  public private(set) var bCubedRecall = 0.0

  /// Compares two partitions, given as the number of its entity for each record; records without a true
  /// entity are left out.
  public init(truth: [UInt32?], predicted: [UInt32]) {
    let known = truth.indices.filter { truth[$0] != nil }
    for (place, left) in known.enumerated() {
      for right in known[(place + 1)...] {
        let isTrue = truth[left] == truth[right]
        let isJoined = predicted[left] == predicted[right]
        if isTrue && isJoined { truePositives += 1 }
        if !isTrue && isJoined { falsePositives += 1 }
        if isTrue && !isJoined { falseNegatives += 1 }
      }
    }
    for record in known {
      let cluster = known.filter { predicted[$0] == predicted[record] }
      let entity = known.filter { truth[$0] == truth[record] }
      let both = cluster.filter { truth[$0] == truth[record] }
      bCubedPrecision += Double(both.count) / Double(cluster.count) / Double(known.count)
      bCubedRecall += Double(both.count) / Double(entity.count) / Double(known.count)
    }
  }

  /// Pairs of one household and different entities, and those of them that are joined.
  public static func householdPairs(
    entities: [UInt32?], households: [UInt32?], predicted: [UInt32]
  ) -> (all: Int, merged: Int) {
    var pairs = (all: 0, merged: 0)
    for left in entities.indices {
      for right in entities.indices where left < right {
        guard let entity = entities[left], let other = entities[right], entity != other else { continue }
        guard let household = households[left], household == households[right] else { continue }
        pairs.all += 1
        if predicted[left] == predicted[right] { pairs.merged += 1 }
      }
    }
    return pairs
  }
}
