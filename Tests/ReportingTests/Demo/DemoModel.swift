import Blocking
import Glibc
import Matching

/// A model and blocking figures of likely size.
enum DemoModel {
  static func summary(isTableOfPeople: Bool) -> ModelSummary {
    ModelSummary(
      kind: isTableOfPeople ? .people : .places,
      columns: [ModelSummary.Column(name: "Name", kind: "full-name")],
      comparisons: [
        comparison(
          "given name", "given-name", ["Name"],
          [
            ("same given name", 0.71, 0.004), ("given name alike", 0.12, 0.003), ("nickname", 0.08, 0.001),
            ("initial agrees", 0.05, 0.02), ("given names distantly alike", 0.02, 0.03),
            ("given names differ", 0.02, 0.942),
          ]),
        comparison(
          "surname", "surname", ["Name"],
          [
            ("same surname", 0.78, 0.000_9), ("surname alike", 0.12, 0.000_8),
            ("part of the surname agrees", 0.02, 0.000_4), ("surname distantly alike", 0.04, 0.006),
            ("surnames differ", 0.04, 0.991_9),
          ], household: [0.8, 0.06, 0.02, 0.02, 0.1]),
        comparison(
          "phone", "phone", ["Phone"],
          [
            ("same phone", 0.64, 0.000_02), ("same phone but for the area code", 0.02, 0.000_01),
            ("phone one digit apart", 0.04, 0.000_1), ("other phone", 0.3, 0.999_87),
          ], household: [0.42, 0.01, 0.02, 0.55]),
        comparison(
          "e-mail", "email", ["E-mail"],
          [
            ("same e-mail", 0.66, 0.000_008), ("same e-mail name elsewhere", 0.09, 0.000_2),
            ("e-mail alike", 0.07, 0.000_1), ("other e-mail", 0.18, 0.999_692),
          ], household: [0.01, 0.5, 0.27, 0.22]),
        comparison(
          "address", "address", ["Address", "City"],
          [
            ("same address", 0.58, 0.000_1), ("address alike", 0.2, 0.000_1),
            ("same street, other house number or flat", 0.06, 0.000_9), ("other address", 0.16, 0.998_9),
          ], household: [0.53, 0.15, 0.12, 0.2]),
      ],
      priors: shares, swapRate: 0.012,
      training: TrainingFacts(
        recordCount: 41_209, pairCount: 849_070_236, shares: shares, iterations: 23, hasConverged: true,
        closureRounds: 2, trainingPairCount: 288_463, sampleShare: 1))
  }

  private static let shares = [0.000_018_5, 0.000_027, 0.000_004]

  static let blocking = BlockingStatistics(
    rules: [
      rule("phone", records: 35_870, blocks: 4_211, pairs: 6_904, new: 6_904),
      rule("email", records: 22_001, blocks: 1_877, pairs: 2_406, new: 911),
      rule(
        "name-swapped", records: 40_893, blocks: 9_310, pairs: 243_667, new: 238_120, split: 17,
        skipped: 12_044),
      rule("postcode-street", records: 30_125, blocks: 6_730, pairs: 44_128, new: 42_528),
    ],
    pairCount: 288_463, unpairedRecordCount: 5_102)

  private static func comparison(
    _ name: String, _ word: String, _ columns: [String], _ levels: [(String, Double, Double)],
    household: [Double]? = nil
  ) -> ModelSummary.Comparison {
    ModelSummary.Comparison(
      name: name, word: word, columns: columns,
      missing: name == "e-mail" ? 0.44 : name == "phone" ? 0.12 : 0,
      levels: levels.enumerated().map { place, level in
        ModelSummary.Level(
          label: level.0, m: level.1, u: level.2, household: household?[place], namesake: nil,
          matchWeight: log2(level.1 / level.2))
      })
  }

  private static func rule(
    _ word: String, records: Int, blocks: Int, pairs: Int, new: Int, split: Int = 0, skipped: Int = 0
  ) -> BlockingStatistics.Rule {
    BlockingStatistics.Rule(
      word: word, recordCount: records, blockCount: blocks, pairCount: pairs, newPairCount: new,
      largestBlocks: [58, 41], splitBlockCount: split, skippedPairCount: skipped)
  }
}
