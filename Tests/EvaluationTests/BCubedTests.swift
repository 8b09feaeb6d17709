import Evaluation
import TestSupport
import Testing

struct BCubedTests {
  @Test(arguments: UInt64(1)...60)
  func meansEqualThoseTakenRecordByRecord(seed: UInt64) throws {
    let partitions = RandomPartitions(seed: seed)
    let metrics = try BCubed(truth: partitions.truth, predicted: partitions.predicted)
    guard metrics.records > 0 else { return }
    let reference = ReferencePartitionMetrics(truth: partitions.truth, predicted: partitions.predicted)
    #expect(abs(metrics.precision - reference.bCubedPrecision) < 1e-12)
    #expect(abs(metrics.recall - reference.bCubedRecall) < 1e-12)
  }

  @Test
  func thePublishedExampleGivesItsPrecisions() throws {
    // Bagga and Baldwin 1998: entities of 5, 2 and 5 mentions. Joining the 2 to a 5 costs less than joining
    // the two 5s.
    let truth: [UInt32?] = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3]
    let small = try BCubed(truth: truth, predicted: [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2])
    #expect(abs(small.precision - 16.0 / 21.0) < 1e-12)
    #expect(small.recall == 1)
    let large = try BCubed(truth: truth, predicted: [1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1])
    #expect(abs(large.precision - 7.0 / 12.0) < 1e-12)
    #expect(large.recall == 1)
  }

  @Test
  func recordsWithoutTruthAreLeftOutAndCounted() throws {
    let metrics = try BCubed(truth: [1, nil, 2], predicted: [1, 1, 2])
    #expect(metrics.precision == 1)
    #expect(metrics.ignoredRecords == 1)
  }

  @Test
  func noRecordsArePerfect() throws {
    let metrics = try BCubed(truth: [nil], predicted: [1])
    #expect(metrics.f1 == 1)
  }
}
