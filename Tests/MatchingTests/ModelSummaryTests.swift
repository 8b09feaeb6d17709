import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct ModelSummaryTests {
  private static let trained = TrainedCustomers(InventedCustomers(count: 300, seed: 71).table)

  private var model: LinkageModel { ModelSummaryTests.trained.outcome.model }
  private var summary: ModelSummary { model.summary(of: ModelSummaryTests.trained.table) }

  @Test func holdsEveryNumberOfTheModel() {
    #expect(summary.priors == model.parameters.shares)
    #expect(summary.swapRate == model.parameters.swapRate)
    #expect(summary.training.recordCount == ModelSummaryTests.trained.table.count)
    #expect(summary.training.pairCount == Double(300 * 299 / 2))
    #expect(summary.training.sampleShare == 1)
    for (place, comparison) in summary.comparisons.enumerated() {
      #expect(comparison.levels.map(\.m) == model.parameters.levels[0][place].reversed())
      #expect(comparison.levels.map(\.u) == model.parameters.unrelated[place].reversed())
      let household = model.plan.comparisons[place].household == .asUnrelated
      #expect(comparison.levels.allSatisfy { ($0.household == nil) == household })
    }
  }

  @Test func missingIsTheShareOfRandomPairsWithoutAValue() throws {
    let table = LiteralTable.table([
      .init(.given, ["eva", "tom", "amy", "zoe"]), .init(.surname, ["hill", "king", "woods", "lane"]),
      .init(.phone, ["5550001111", "6660002222", "", "7770003333"]),
    ])
    let summary = TrainedCustomers(table).outcome.model.summary(of: table)
    // Of the six pairs of four records, three hold the one without a phone.
    #expect(try #require(summary.comparisons.first { $0.word == "phone" }).missing == 0.5)
    #expect(try #require(summary.comparisons.first { $0.word == "given-name" }).missing == 0)
  }

  @Test func aSampleSaysHowLargeItWas() {
    let sampled = TrainedCustomers(ModelSummaryTests.trained.table, trainingPairs: 100).outcome.model
    #expect(sampled.training.sampleShare < 1 && sampled.training.sampleShare > 0)
  }

  @Test func theDigestIsThatOfTheNumbersAndNotOfTheirUse() {
    func changed(
      swapRate: Double? = nil, priors: [Double]? = nil, comparisons: [ModelSummary.Comparison]? = nil
    ) -> String {
      ModelSummary(
        kind: summary.kind, columns: summary.columns, comparisons: comparisons ?? summary.comparisons,
        priors: priors ?? summary.priors, swapRate: swapRate ?? summary.swapRate, training: summary.training,
        isReused: priors != nil
      ).digest
    }
    #expect(changed() == summary.digest)
    #expect(changed(priors: [0.1, 0.1, 0.1]) == summary.digest)
    #expect(changed(swapRate: summary.swapRate.nextUp) != summary.digest)
    #expect(changed(comparisons: Array(summary.comparisons.dropLast())) != summary.digest)
    #expect(summary.digest.count == 16)
  }
}
