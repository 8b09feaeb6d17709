import Blocking
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct ExpectationMaximizationTests {
  /// Customers with every kind of comparison: swapped names, companies, several phones, birth dates, categories.
  private static func columns(count: Int, seed: UInt64) -> [LiteralTable.Column] {
    let customers = InventedCustomers(count: count, seed: seed)
    var random = RandomStrings(seed: seed &+ 1)
    var people = (0..<count).map { row in customers.columns.map { $0.values[row] } }
    var births: [String] = []
    var companies: [String] = []
    for row in people.indices {
      let entity = customers.entities[row]
      births.append(row % 7 == 0 ? "" : "19\(10 + entity % 80)0\(1 + entity % 9)1\(entity % 10)")
      if random.number(in: 0...11) == 0 { people[row].swapAt(0, 1) }
      if entity % 4 == 0 { people[row][2] += "|\(2_000_000_000 + entity % 40)" }
      companies.append(entity % 9 == 0 ? "\(people[row][1]) florist" : "")
      if entity % 9 == 0, row % 3 == 0 { people[row][0] = "" }
    }
    let roles: [AttributeRole] = [.given, .surname, .phone, .email, .address, .postcode, .city]
    return roles.enumerated().map { place, role in LiteralTable.Column(role, people.map { $0[place] }) } + [
      .init(.birthDate, births), .init(.organization, companies),
      .init(.category, (0..<count).map { ["web", "shop", ""][$0 % 3] }),
      .init(.generation, (0..<count).map { ["", "jr", "", "", "sr", ""][$0 % 6] }),
    ]
  }

  private func expectAgreement(_ table: RecordTable, sourceLocation: SourceLocation = #_sourceLocation) {
    let plan = ComparisonPlan(table)
    var limits = LinkageTraining.Limits()
    limits.closureRounds = 0
    let pairs = Blocker().candidatePairs(in: table, threads: 1)
    let outcome = LinkageTraining(table, plan: plan, limits: limits, threads: 1).run(pairs)
    let everyPair = RandomPairSampler.pairs(of: table)
    let patterns = PairFeatures(comparing: everyPair, plan: plan).patterns
    let candidates = outcome.scored.map {
      ReferenceLinkage.Pair(
        rows: $0.pair, pattern: $0.pattern, flags: $0.flags, isConflicting: $0.conflict != nil)
    }
    var reference = ReferenceLinkage(
      table, comparisons: plan.comparisons, pairs: candidates, randomPatterns: patterns)
    reference.run(iterations: outcome.model.iterations)
    reference.settle(
      rounds: LinkageTraining.settlingRounds, tolerance: ExpectationMaximization.tolerance)
    let found = outcome.model.parameters
    var worst = 0.0
    for kind in 0..<3 {
      #expect(abs(found.shares[kind] / reference.shares[kind] - 1) < 1e-6, sourceLocation: sourceLocation)
      for place in plan.comparisons.indices {
        for level in 0..<plan.comparisons[place].levelCount {
          let difference = abs(found.levels[kind][place][level] - reference.levels[kind][place][level])
          worst = max(worst, difference)
          let u = abs(found.unrelated[place][level] - reference.unrelated[place][level])
          worst = max(worst, u)
        }
      }
    }
    #expect(worst < 1e-6, "levels", sourceLocation: sourceLocation)
    #expect(abs(found.swapRate - reference.swapRate) < 1e-6, sourceLocation: sourceLocation)
    // EM keeps P(related) in single precision, which shows in values that duplicates alone share.
    let differences = zip(outcome.scored, candidates).map { pair, candidate in
      abs(
        pair.logOdds
          - min(reference.logOdds(of: candidate) + plan.calibration, pair.conflict?.mostLogOdds ?? .infinity))
    }
    #expect((differences.max() ?? 1) < 1e-5, "log-odds", sourceLocation: sourceLocation)
    #expect(outcome.scored.contains { $0.logOdds > 3 }, sourceLocation: sourceLocation)
  }

  @Test func learnsWhatAPlainReferenceLearns() {
    expectAgreement(LiteralTable.table(ExpectationMaximizationTests.columns(count: 120, seed: 21)))
  }

  @Test func learnsWhatAPlainReferenceLearnsOfPartitions() {
    var columns = ExpectationMaximizationTests.columns(count: 120, seed: 22)
    // Namesakes of both partitions: how frequent a name is shows inside each alone.
    for (place, name) in ["john", "smith"].enumerated() {
      let names = columns[place].values.enumerated().map { 60...78 ~= $0.offset ? name : $0.element }
      columns[place] = LiteralTable.Column(place == 0 ? .given : .surname, names)
    }
    let partitions = (0..<120).map { $0 < 70 ? "north" : $0 < 119 ? "south" : "alone" }
    expectAgreement(LiteralTable.table(columns, partitions: partitions))
  }

  @Test func learnsWhatAPlainReferenceLearnsOfPlaces() {
    let customers = InventedCustomers(count: 120, seed: 23)
    let names = customers.columns[0].values.indices.map {
      "\(customers.columns[1].values[$0]) \(["florist", "school", "church"][$0 % 3])"
    }
    let texts = names.indices.map { ["roses", "tulips", "wedding flowers"][customers.entities[$0] % 3] }
    let table = LiteralTable.table(
      [.init(.organization, names), .init(.text, texts)] + Array(customers.columns.dropFirst(2)))
    expectAgreement(table)
  }

  @Test func aPlaceholderIsNoValue() {
    let columns = ExpectationMaximizationTests.columns(count: 120, seed: 24)
    let frequent = columns[0].values.filter { !$0.isEmpty }.prefix(3)
    expectAgreement(LiteralTable.table(columns, noEvidence: Set(frequent + ["20001"])))
  }
}
