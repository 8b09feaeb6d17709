import Evaluation
import TestSupport
import Testing

struct HouseholdErrorsTests {
  @Test(arguments: UInt64(1)...60)
  func countsEqualThoseOfAllPairs(seed: UInt64) throws {
    let partitions = RandomPartitions(seed: seed)
    let errors = try HouseholdErrors(
      entities: partitions.truth, households: partitions.households, predicted: partitions.predicted)
    let reference = ReferencePartitionMetrics.householdPairs(
      entities: partitions.truth, households: partitions.households, predicted: partitions.predicted)
    #expect(errors.pairs == reference.all)
    #expect(errors.mergedPairs == reference.merged)
  }

  @Test
  func aMergedCoupleCountsAndAMergedStrangerDoesNot() throws {
    let errors = try HouseholdErrors(
      entities: [1, 2, 3, 4], households: [10, 10, 11, 11], predicted: [5, 5, 5, 6])
    #expect(errors.pairs == 2)
    #expect(errors.mergedPairs == 1)
    #expect(errors.rate == 0.5)
  }

  @Test
  func withoutHouseholdsTheRateIsZero() throws {
    let errors = try HouseholdErrors(entities: [1, 2], households: [nil, nil], predicted: [1, 1])
    #expect(errors.pairs == 0)
    #expect(errors.rate == 0)
  }

  @Test
  func listsOfDifferentLengthsAreRefused() {
    #expect(throws: EvaluationError.self) {
      try HouseholdErrors(entities: [1, 2], households: [1], predicted: [1, 2])
    }
  }
}
