import Records
import TestSupport
import Testing

@testable import Matching

/// What is dropped early is never worth keeping, and what is left is compared as it would be without.
@Suite struct PairSieveTests {
  private func expectSameKept(
    _ table: RecordTable, supposesRelated: Bool, slack: Double, mostSurvivors: Double
  ) {
    let plan = ComparisonPlan(table)
    let pairs = SketchedTables.pairs(of: table)
    // As many pairs as a large table has, so that strangers are as improbable as there.
    let parameters = ModelParameters(plan: plan, recordCount: 10_000, pairCount: 5e7)
    let judge =
      supposesRelated
      ? LinkageTraining(table, plan: plan, threads: 1).keepingJudge(parameters)
      : PairJudge(plan: plan, parameters: parameters, partners: UnrelatedPartners(plan.frequencies))
    let rows = RowSketches(of: plan, rowCount: table.count, threads: 1)
    let sieve = PairSieve(rows, judge: judge, table: table, slack: slack)
    let survivors = sieve.survivors(of: pairs)
    let found = survivors.filtered { judge.isWorthKeeping(survivors, at: $0, slack: slack) }
    let all = PairFeatures(comparing: pairs, plan: plan)
    let wanted = all.filtered { judge.isWorthKeeping(all, at: $0, slack: slack) }
    #expect(!wanted.pairs.isEmpty)
    let isSame =
      found.pairs == wanted.pairs && found.patterns == wanted.patterns && found.flags == wanted.flags
    let lost = Set(wanted.pairs).subtracting(found.pairs).map { describe($0, in: table) }
    #expect(isSame, "lost \(lost)")
    // Without this a sieve that drops nothing would pass.
    #expect(Double(survivors.count) <= mostSurvivors * Double(pairs.count))
  }

  private func describe(_ pair: CandidatePair, in table: RecordTable) -> String {
    [pair.left, pair.right].map { row in
      table.attributes.flatMap { $0.texts(of: Int(row)) }.joined(separator: ", ")
    }.joined(separator: " – ")
  }

  @Test(arguments: [0.0, 2.0], [false, true]) func ofCustomersWithAllRoles(slack: Double, supposes: Bool) {
    expectSameKept(SketchedTables.whole, supposesRelated: supposes, slack: slack, mostSurvivors: 0.8)
  }

  @Test(arguments: [0.0, 2.0], [false, true]) func ofNames(slack: Double, supposes: Bool) {
    expectSameKept(SketchedTables.names, supposesRelated: supposes, slack: slack, mostSurvivors: 0.8)
  }

  @Test(arguments: [0.0, 2.0], [false, true]) func ofPlaces(slack: Double, supposes: Bool) {
    expectSameKept(SketchedTables.places, supposesRelated: supposes, slack: slack, mostSurvivors: 0.9)
  }

  @Test func ofPartitions() {
    let customers = InventedCustomers(count: 300, seed: 15)
    let table = LiteralTable.table(customers.columns, partitions: (0..<300).map { "shop \($0 % 3)" })
    expectSameKept(table, supposesRelated: false, slack: 0, mostSurvivors: 0.5)
  }
}
