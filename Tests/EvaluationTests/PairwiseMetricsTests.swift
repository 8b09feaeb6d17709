import Evaluation
import TestSupport
import Testing

struct PairwiseMetricsTests {
  @Test(arguments: UInt64(1)...60)
  func countsEqualThoseOfAllPairs(seed: UInt64) throws {
    let partitions = RandomPartitions(seed: seed)
    let metrics = try PairwiseMetrics(truth: partitions.truth, predicted: partitions.predicted)
    let reference = ReferencePartitionMetrics(truth: partitions.truth, predicted: partitions.predicted)
    #expect(metrics.truePositives == reference.truePositives)
    #expect(metrics.falsePositives == reference.falsePositives)
    #expect(metrics.falseNegatives == reference.falseNegatives)
  }

  @Test
  func aWorkedExampleGivesItsShares() throws {
    // Truth {0,1,2}{3,4}; result {0,1}{2,3,4}: of 1 + 3 joined pairs 1 + 1 are right, of 3 + 1 true pairs 2
    // are found.
    let metrics = try PairwiseMetrics(truth: [1, 1, 1, 2, 2], predicted: [7, 7, 8, 8, 8])
    #expect(metrics.truePositives == 2)
    #expect(metrics.predictedPairs == 4)
    #expect(metrics.truePairs == 4)
    #expect(metrics.precision == 0.5)
    #expect(metrics.recall == 0.5)
    #expect(metrics.f1 == 0.5)
  }

  @Test
  func recordsWithoutTruthAreLeftOutAndCounted() throws {
    let metrics = try PairwiseMetrics(truth: [1, nil, 1, nil], predicted: [5, 5, 5, 5])
    #expect(metrics.records == 2)
    #expect(metrics.ignoredRecords == 2)
    #expect(metrics.truePositives == 1)
    #expect(metrics.falsePositives == 0)
  }

  @Test
  func nothingToJoinAndNothingJoinedIsPerfect() throws {
    for metrics in [
      try PairwiseMetrics(truth: [], predicted: []), try PairwiseMetrics(truth: [1, 2], predicted: [1, 2]),
    ] {
      #expect(metrics.precision == 1)
      #expect(metrics.recall == 1)
      #expect(metrics.f1 == 1)
    }
  }

  @Test
  func aWrongJoinWithoutTruePairsHasAnF1OfZero() throws {
    let metrics = try PairwiseMetrics(truth: [1, 2], predicted: [1, 1])
    #expect(metrics.precision == 0)
    #expect(metrics.f1 == 0)
  }

  @Test
  func listsOfDifferentLengthsAreRefused() {
    #expect(throws: EvaluationError.differentLengths(truth: 1, predicted: 2)) {
      try PairwiseMetrics(truth: [1], predicted: [1, 2])
    }
  }

  @Test
  func manyPairsAreCountedWithoutEnumeratingThem() throws {
    let records = 200_000
    let metrics = try PairwiseMetrics(
      truth: Array(repeating: 1, count: records), predicted: Array(repeating: 9, count: records))
    #expect(metrics.truePositives == 19_999_900_000)
    #expect(metrics.f1 == 1)
  }
}
