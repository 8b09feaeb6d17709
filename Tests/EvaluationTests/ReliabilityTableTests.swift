import Evaluation
import TestSupport
import Testing

struct ReliabilityTableTests {
  @Test(arguments: UInt64(1)...30)
  func everyBinEqualsACountOfItsOwn(seed: UInt64) throws {
    let partitions = RandomPartitions(seed: seed)
    let truth = partitions.truth
    let known = partitions.pairs(seed: seed).filter {
      truth[Int($0.left)] != nil && truth[Int($0.right)] != nil
    }
    let table = try ReliabilityTable(pairs: partitions.pairs(seed: seed), truth: truth)
    for (index, bin) in table.bins.enumerated() {
      let inside = known.filter {
        $0.probability >= bin.lowerBound && ($0.probability < bin.upperBound || index == 9)
      }
      #expect(bin.pairs == inside.count)
      guard !inside.isEmpty else {
        #expect(bin.expectedShare == nil && bin.trueShare == nil)
        continue
      }
      let mean = inside.reduce(0) { $0 + $1.probability } / Double(inside.count)
      let matches = inside.count { truth[Int($0.left)] == truth[Int($0.right)] }
      #expect(abs((bin.expectedShare ?? -1) - mean) < 1e-12)
      #expect(bin.trueShare == Double(matches) / Double(inside.count))
    }
  }

  @Test
  func theErrorIsTheWeightedDistance() throws {
    // Three pairs said to be 0.9, two of them right; one pair said to be 0.2, wrong.
    let table = try ReliabilityTable(
      pairs: [
        PairProbability(left: 0, right: 1, probability: 0.9),
        PairProbability(left: 0, right: 2, probability: 0.9),
        PairProbability(left: 0, right: 3, probability: 0.9),
        PairProbability(left: 1, right: 3, probability: 0.2),
      ], truth: [1, 1, 1, 2])
    #expect(table.bins[9].pairs == 3)
    #expect(table.bins[2].pairs == 1)
    let expected = (3 * abs(0.9 - 2.0 / 3.0) + 0.2) / 4
    #expect(abs(table.expectedCalibrationError - expected) < 1e-12)
  }

  @Test
  func certaintyFallsIntoTheLastBin() throws {
    let table = try ReliabilityTable(
      pairs: [PairProbability(left: 0, right: 1, probability: 1)], truth: [1, 1])
    #expect(table.bins.count == 10)
    #expect(table.bins[9].pairs == 1)
    #expect(table.expectedCalibrationError == 0)
  }

  @Test
  func noPairsHaveNoError() throws {
    #expect(try ReliabilityTable(pairs: [], truth: []).expectedCalibrationError == 0)
  }
}
