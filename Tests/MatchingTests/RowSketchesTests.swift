import Records
import TestSupport
import Testing

@testable import Matching

/// What is kept of each row tells the levels that the comparisons themselves find.
@Suite struct RowSketchesTests {
  private func expectSameFeatures(
    _ table: RecordTable, _ settings: ModelSettings = ModelSettings(), threads: Int = 1
  ) {
    let plan = ComparisonPlan(table, settings: settings)
    let pairs = SketchedTables.pairs(of: table)
    let rows = RowSketches(of: plan, rowCount: table.count, threads: threads)
    let obvious = PairFeatures(comparing: pairs, plan: plan)
    let sketched = PairFeatures(comparing: pairs, rows: rows)
    for index in pairs.indices {
      let isSame =
        obvious.patterns[index] == sketched.patterns[index] && obvious.flags[index] == sketched.flags[index]
      #expect(
        isSame,
        """
        \(pairs[index]): \(texts(table, pairs[index].left)) – \(texts(table, pairs[index].right)): \
        \(levels(obvious.patterns[index], plan)) not \(levels(sketched.patterns[index], plan))
        """)
    }
  }

  private func texts(_ table: RecordTable, _ row: UInt32) -> [String] {
    table.attributes.flatMap { $0.texts(of: Int(row)) }
  }

  private func levels(_ pattern: AgreementPattern, _ plan: ComparisonPlan) -> [Int] {
    plan.comparisons.indices.map { pattern[$0] }
  }

  @Test func ofCustomersWithAllRoles() { expectSameFeatures(SketchedTables.whole) }

  @Test func ofNames() { expectSameFeatures(SketchedTables.names) }

  @Test func ofNamesWithoutNicknamesAndSwaps() {
    var settings = ModelSettings()
    settings.omitted = [.nicknames, .swappedNames]
    expectSameFeatures(SketchedTables.names, settings)
  }

  @Test func ofPlaces() { expectSameFeatures(SketchedTables.places, threads: 2) }

  @Test func ofBirthYears() {
    expectSameFeatures(
      LiteralTable.table([
        .init(.surname, ["hill", "hill", "mill", "bill"]),
        .init(.birthDate, ["19760000", "19770000", "19360000", ""]),
      ]))
  }

  @Test func ofNothing() { expectSameFeatures(LiteralTable.table([])) }
}
