import Testing

@testable import Matching

@Suite struct ModelExtremesTests {
  private func summary(_ weights: [[Double]]) -> ModelSummary {
    let shares = [0.01, 0, 0]
    return ModelSummary(
      kind: .people, columns: [],
      comparisons: weights.enumerated().map { place, weights in
        ModelSummary.Comparison(
          name: "\(place)", word: "text", columns: [], missing: nil,
          levels: weights.enumerated().map { level, weight in
            ModelSummary.Level(
              label: "\(place).\(level)", m: 0.5, u: 0.5, household: nil, namesake: nil, matchWeight: weight)
          })
      },
      priors: shares, swapRate: 0.01,
      training: TrainingFacts(
        recordCount: 2, pairCount: 1, shares: shares, iterations: 4, hasConverged: true, closureRounds: 0,
        trainingPairCount: 1, sampleShare: 1))
  }

  @Test func ofEqualLevelsTheWorstSpeaksAgainstAndTheBestFor() {
    // A pooled level's weights differ in their last digits.
    let tied = summary([[6, 6, -3.2, -3.199_999_9], [5, -1, -3]])
    #expect(tied.weakestLevel?.label == "0.3")
    #expect(tied.strongestLevel?.label == "0.0")
    #expect(summary([[6, -3.2, -3.1], [5, -4]]).weakestLevel?.label == "1.1")
    #expect(summary([[6, -3.2, -3.1]]).weakestLevel?.label == "0.1")
    #expect(summary([]).weakestLevel == nil)
  }
}
