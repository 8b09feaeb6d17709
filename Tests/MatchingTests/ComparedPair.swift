import Records
import TestSupport
import Testing

@testable import Matching

/// What the comparisons of a literal table say of two of its rows.
struct ComparedPair {
  /// The levels by the comparisons' words; -1 where a value is missing.
  let levels: [String: Int]
  /// What else is known of the pair.
  let flags: PairFlags

  /// Compares two rows, the first two by default, and expects the same of the table turned upside down: no comparison
  /// may depend on which record comes first.
  init(
    _ columns: [LiteralTable.Column], rows: (Int, Int) = (0, 1), noEvidence: Set<String> = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let table = LiteralTable.table(columns, noEvidence: noEvidence)
    self.init(table, rows)
    let last = table.count - 1
    let reversed = columns.map { $0.permuted((0...last).reversed()) }
    let other = ComparedPair(
      LiteralTable.table(reversed, noEvidence: noEvidence), (last - rows.0, last - rows.1))
    #expect(levels == other.levels, "levels in both orders", sourceLocation: sourceLocation)
    #expect(flags == other.flags, "flags in both orders", sourceLocation: sourceLocation)
  }

  private init(_ table: RecordTable, _ rows: (Int, Int)) {
    let plan = ComparisonPlan(table)
    let pair = CandidatePair(UInt32(rows.0), UInt32(rows.1))
    let features = PairFeatures(comparing: [pair], plan: plan)
    var levels: [String: Int] = [:]
    for (place, comparison) in plan.comparisons.enumerated() {
      levels[comparison.word] = features.patterns[0][place]
    }
    self.levels = levels
    flags = features.flags[0]
  }

  /// The level of two values of one attribute, alone in their table.
  static func level(
    _ role: AttributeRole, _ word: String, _ left: String, _ right: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Int? {
    ComparedPair([LiteralTable.Column(role, [left, right])], sourceLocation: sourceLocation).levels[word]
  }
}

/// Two values and the level that they should reach.
struct LevelExample: CustomTestStringConvertible {
  let left: String
  let right: String
  let level: Int

  init(_ left: String, _ right: String, _ level: Int) {
    self.left = left
    self.right = right
    self.level = level
  }

  var testDescription: String { "\(left) – \(right)" }
}
