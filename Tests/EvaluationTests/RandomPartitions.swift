import Evaluation
import TestSupport

/// Seeded partitions of a few records, some of which the truth does not name.
struct RandomPartitions {
  let truth: [UInt32?]
  let households: [UInt32?]
  let predicted: [UInt32]

  init(seed: UInt64) {
    var random = RandomStrings(seed: seed)
    let records = random.number(in: 1...40)
    let entities = random.number(in: 1...20)
    var truth: [UInt32?] = []
    var households: [UInt32?] = []
    var predicted: [UInt32] = []
    for _ in 0..<records {
      let entity = UInt32(random.number(in: 0...entities))
      truth.append(random.number(in: 0...9) == 0 ? nil : entity)
      households.append(random.number(in: 0...9) == 0 ? nil : entity / 3)
      // Half of the records keep their true entity under another number.
      predicted.append(
        random.number(in: 0...1) == 0 ? 1_000 - entity : UInt32(random.number(in: 900...1_000)))
    }
    self.truth = truth
    self.households = households
    self.predicted = predicted
  }

  /// Some pairs of the records, each once, with probabilities in steps of a twentieth.
  func pairs(seed: UInt64) -> [PairProbability] {
    var random = RandomStrings(seed: seed &+ 77)
    var pairs: [PairProbability] = []
    for left in truth.indices {
      for right in truth.indices where left < right && random.number(in: 0...2) > 0 {
        pairs.append(
          PairProbability(
            left: UInt32(left), right: UInt32(right), probability: Double(random.number(in: 0...20)) / 20))
      }
    }
    return pairs
  }
}
