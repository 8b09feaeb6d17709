import Testing

@testable import CustomerGenerator

struct AliasTableTests {
  @Test
  func drawsFollowTheWeights() {
    let weights = [5, 0, 1, 14, 20, 60]
    let table = AliasTable(weights: weights)
    var random = RandomGenerator(seed: 3)
    var counts = [Int](repeating: 0, count: weights.count)
    for _ in 0..<100_000 { counts[table.draw(&random)] += 1 }
    for (count, weight) in zip(counts, weights) {
      #expect(abs(count - weight * 1_000) < 500)
    }
    #expect(counts[1] == 0)
  }

  @Test
  func aSingleWeightIsAlwaysDrawn() {
    var random = RandomGenerator(seed: 3)
    let table = AliasTable(weights: [7])
    #expect((0..<100).allSatisfy { _ in table.draw(&random) == 0 })
  }
}
