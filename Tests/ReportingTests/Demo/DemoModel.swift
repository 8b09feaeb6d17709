import Blocking
import Glibc
import Matching

/// A model and blocking figures of likely size.
enum DemoModel {
  static func summary(isTableOfPeople: Bool) -> ModelSummary {
    ModelSummary(
      comparisons: [
        comparison(
          "given name", ["Name"],
          [
            ("equal", 0.71, 0.004), ("close", 0.12, 0.003), ("nickname", 0.08, 0.001),
            ("initial", 0.05, 0.02),
            ("alike", 0.02, 0.03), ("different", 0.02, 0.942),
          ]),
        comparison(
          "surname", ["Name"],
          [
            ("equal", 0.78, 0.000_9), ("close", 0.12, 0.000_8), ("a word in common", 0.02, 0.000_4),
            ("sounds alike", 0.04, 0.006), ("different", 0.04, 0.991_9),
          ]),
        comparison(
          "phone", ["Phone"],
          [
            ("equal", 0.64, 0.000_02), ("last seven digits", 0.02, 0.000_01),
            ("one digit off", 0.04, 0.000_1),
            ("different", 0.3, 0.999_87),
          ]),
        comparison(
          "e-mail", ["E-mail"],
          [
            ("equal", 0.66, 0.000_008), ("same before the @", 0.09, 0.000_2),
            ("one typing error", 0.07, 0.000_1),
            ("different", 0.18, 0.999_692),
          ]),
        comparison(
          "address", ["Address", "City"],
          [
            ("equal", 0.58, 0.000_1), ("number and street alike", 0.2, 0.000_1),
            ("street alone", 0.06, 0.000_9),
            ("different", 0.16, 0.998_9),
          ]),
      ],
      priors: [0.000_018_5, 0.000_027, 0.000_004], iterations: 23, converged: true, closureRounds: 2,
      trainingPairs: 288_463, isTableOfPeople: isTableOfPeople)
  }

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
    _ name: String, _ columns: [String], _ levels: [(String, Double, Double)]
  ) -> ModelSummary.Comparison {
    ModelSummary.Comparison(
      name: name, word: name.replacing(" ", with: "-"), columns: columns,
      levels: levels.map { label, m, u in
        ModelSummary.Level(
          label: label, m: m, u: u, household: name == "surname" ? 0.2 : nil, namesake: nil,
          matchWeight: log2(m / u))
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
