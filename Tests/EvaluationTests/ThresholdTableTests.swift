import Evaluation
import TestSupport
import Testing

struct ThresholdTableTests {
  @Test(arguments: UInt64(1)...40)
  func everyRowEqualsACountOfItsOwn(seed: UInt64) throws {
    let partitions = RandomPartitions(seed: seed)
    let pairs = partitions.pairs(seed: seed)
    let truth = partitions.truth
    let table = try ThresholdTable(pairs: pairs, truth: truth)
    let known = pairs.filter { truth[Int($0.left)] != nil && truth[Int($0.right)] != nil }
    #expect(table.ignoredPairs == pairs.count - known.count)
    #expect(table.rows.map(\.threshold) == Set(known.map(\.probability)).sorted(by: >))
    for row in table.rows {
      let joined = known.filter { $0.probability >= row.threshold }
      #expect(row.predictedPairs == joined.count)
      #expect(row.truePositives == joined.count { truth[Int($0.left)] == truth[Int($0.right)] })
    }
    let reference = ReferencePartitionMetrics(
      truth: truth, predicted: Array(repeating: 1, count: truth.count))
    #expect(table.truePairs == reference.truePositives)
    #expect(table.best?.f1 == table.rows.map(\.f1).max())
  }

  @Test
  func aWorkedExampleGivesItsRows() throws {
    // One entity of three records and one alone; the pair (1, 2) was never scored.
    let table = try ThresholdTable(
      pairs: [
        PairProbability(left: 0, right: 1, probability: 0.9),
        PairProbability(left: 0, right: 2, probability: 0.4),
        PairProbability(left: 0, right: 3, probability: 0.4),
        PairProbability(left: 2, right: 3, probability: 0.1),
      ], truth: [1, 1, 1, 2])
    #expect(table.rows.map(\.predictedPairs) == [1, 3, 4])
    #expect(table.rows.map(\.truePositives) == [1, 2, 2])
    #expect(table.truePairs == 3)
    #expect(table.rows[1].recall == 2.0 / 3.0)
    #expect(table.best?.threshold == 0.4)
  }

  @Test
  func amongEqualF1sTheHigherThresholdIsBest() throws {
    // One of one and two of five are right, of three to be found: both rows have an F1 of one half.
    let table = try ThresholdTable(
      pairs: [
        PairProbability(left: 0, right: 1, probability: 0.9),
        PairProbability(left: 0, right: 2, probability: 0.5),
        PairProbability(left: 0, right: 3, probability: 0.5),
        PairProbability(left: 1, right: 3, probability: 0.5),
        PairProbability(left: 2, right: 3, probability: 0.5),
      ], truth: [1, 1, 1, 2])
    #expect(table.rows.map(\.f1) == [0.5, 0.5])
    #expect(table.best?.threshold == 0.9)
  }

  @Test
  func anyThresholdCanBeAskedFor() throws {
    let table = try ThresholdTable(
      pairs: [
        PairProbability(left: 0, right: 1, probability: 0.75),
        PairProbability(left: 0, right: 2, probability: 0.25),
      ],
      truth: [1, 1, 2])
    #expect(table.row(at: 1).predictedPairs == 0)
    #expect(table.row(at: 0.75).predictedPairs == 1)
    #expect(table.row(at: 0.5).predictedPairs == 1)
    #expect(table.row(at: 0).predictedPairs == 2)
  }

  @Test
  func withoutPairsNoThresholdIsBest() throws {
    #expect(try ThresholdTable(pairs: [], truth: [1, 1]).best == nil)
  }

  @Test
  func impossiblePairsAreRefused() {
    #expect(throws: EvaluationError.recordOutOfRange(pair: 0, record: 9, records: 2)) {
      try ThresholdTable(pairs: [PairProbability(left: 0, right: 9, probability: 0.5)], truth: [1, 1])
    }
    #expect(throws: EvaluationError.probabilityOutOfRange(pair: 0, probability: 1.5)) {
      try ThresholdTable(pairs: [PairProbability(left: 0, right: 1, probability: 1.5)], truth: [1, 1])
    }
    #expect(throws: EvaluationError.self) {
      try ThresholdTable(pairs: [PairProbability(left: 0, right: 1, probability: .nan)], truth: [1, 1])
    }
  }
}
