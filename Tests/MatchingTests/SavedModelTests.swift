import Blocking
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct SavedModelTests {
  private static let customers = InventedCustomers(count: 240, seed: 81)
  private static let trained = TrainedCustomers(customers.table)

  private var saved: ModelSummary {
    SavedModelTests.trained.outcome.model.summary(of: SavedModelTests.trained.table)
  }

  private func reused(
    _ table: RecordTable, _ saved: ModelSummary, trainingPairs: Int? = nil, threads: Int = 1
  ) throws(ModelMismatch) -> LinkageTraining.Outcome {
    var limits = LinkageTraining.Limits()
    if let trainingPairs { limits.trainingPairs = trainingPairs }
    let pairs = Blocker().candidatePairs(in: table, threads: threads)
    return try LinkageTraining(table, plan: ComparisonPlan(table), limits: limits, threads: threads)
      .run(pairs, under: saved)
  }

  private func expectEqual(_ one: LinkageTraining.Outcome, _ other: LinkageTraining.Outcome) {
    #expect(one.scored.count > 50)
    #expect(one.scored.map(\.pair) == other.scored.map(\.pair))
    #expect(one.scored.map(\.logOdds) == other.scored.map(\.logOdds))
    #expect(one.scored.map(\.latentClass) == other.scored.map(\.latentClass))
    #expect(one.scored.map(\.rareAgreements) == other.scored.map(\.rareAgreements))
  }

  @Test func scoresAreThoseOfTheRunThatLearnedIt() throws {
    let again = try reused(SavedModelTests.trained.table, saved, threads: 3)
    expectEqual(again, SavedModelTests.trained.outcome)
    #expect(again.model.parameters.shares == saved.priors)
    #expect(again.model.isReused && !SavedModelTests.trained.outcome.model.isReused)
    #expect(again.model.summary(of: SavedModelTests.trained.table).digest == saved.digest)
  }

  @Test func scoresOfASampledTableAreToo() throws {
    let table = SavedModelTests.customers.table
    let sampled = TrainedCustomers(table, trainingPairs: 150)
    #expect(sampled.outcome.model.training.sampleShare < 1)
    let summary = sampled.outcome.model.summary(of: table)
    expectEqual(try reused(table, summary, trainingPairs: 150), sampled.outcome)
  }

  @Test func completedGroupsAreCompletedAgain() throws {
    // As where closure is tested: no block holds the first and the last.
    let table = LiteralTable.table([
      .init(.given, ["eva", "eva", ""] + (0..<30).map { "n\($0)" }),
      .init(
        .phone,
        ["5550001111", "5550001111|7379998888", "7379998888"] + (0..<30).map { "61\($0 + 10)444\($0)333" }),
      .init(.email, ["eva.hill@mail.example", "", ""] + (0..<30).map { "x\($0)yz@w\($0).example" }),
    ])
    let trained = TrainedCustomers(table).outcome
    let again = try reused(table, trained.model.summary(of: table))
    #expect(again.scored.contains { $0.pair == CandidatePair(0, 2) })
    #expect(again.scored.map(\.pair) == trained.scored.map(\.pair))
  }

  @Test func aGrownTableHasAsManyCopiesOfARecordAsBefore() throws {
    let grown = InventedCustomers(count: 480, seed: 81).table
    let outcome = try reused(grown, saved)
    let pairs = (before: 240.0 * 239 / 2, now: 480.0 * 479 / 2)
    for (share, before) in zip(outcome.model.parameters.shares, saved.priors) {
      #expect(abs(share * pairs.now / 480 - before * pairs.before / 240) < 1e-12)
    }
    #expect(outcome.model.parameters.levels[0] == SavedModelTests.trained.outcome.model.parameters.levels[0])
    #expect(outcome.model.summary(of: grown).training == saved.training)
  }

  @Test func aGrownTableIsJudgedNearlyAsByAModelOfItsOwn() throws {
    let customers = InventedCustomers(count: 480, seed: 82)
    let own = TrainedCustomers(customers.table)
    let scores = Dictionary(
      uniqueKeysWithValues: try reused(customers.table, saved).scored.map { ($0.pair, $0.logOdds) })
    let near = own.outcome.scored.filter { abs($0.logOdds) > 2 && $0.logOdds > -6 }
    let agreeing = near.count { ((scores[$0.pair] ?? -6) > 0) == ($0.logOdds > 0) }
    #expect(near.count > 80)
    #expect(Double(agreeing) >= 0.97 * Double(near.count))
  }

  @Test func theOrderOfColumnsDoesNotMatter() throws {
    let table = LiteralTable.table(SavedModelTests.customers.columns.reversed())
    let again = try reused(table, saved)
    #expect(again.model.plan.comparisons.count == saved.comparisons.count)
    for pair in again.scored {
      let own = SavedModelTests.trained.scorer.score(pair.pair)
      #expect(abs(own.logOdds - pair.logOdds) < 1e-9)
    }
  }

  @Test func partitionsCountTheirOwnPairs() throws {
    let columns = SavedModelTests.customers.columns
    let table = LiteralTable.table(columns, partitions: (0..<240).map { $0 % 2 == 0 ? "north" : "south" })
    let outcome = try reused(table, saved)
    // Half the partners to be paired with, so that a pair is twice as likely.
    let growth = outcome.model.parameters.shares[0] / saved.priors[0]
    #expect(abs(growth - 239.0 / 119) < 1e-9)
  }

  private func differences(_ table: RecordTable, _ model: ModelSummary) -> [String] {
    do {
      _ = try reused(table, model)
      return []
    } catch {
      return error.differences
    }
  }

  @Test func whatDiffersIsNamed() {
    let columns = SavedModelTests.customers.columns
    let birth = LiteralTable.Column(.birthDate, columns[0].values.map { _ in "19800101" })
    #expect(
      differences(LiteralTable.table(columns.filter { $0.role != .phone }), saved).contains {
        $0.hasPrefix("phone (") && $0.hasSuffix("is in the model alone")
      })
    #expect(
      differences(LiteralTable.table(columns + [birth]), saved).contains {
        $0.hasPrefix("birth-date (") && $0.hasSuffix("is in the table alone")
      })
    #expect(differences(SavedModelTests.trained.table, saved) == [])
  }

  @Test func otherColumnsLevelsAndKindsAreNamed() {
    func changed(kind: TableKind = .people, columns: [String]? = nil, label: String? = nil) -> ModelSummary {
      let comparisons = saved.comparisons.map { comparison in
        guard comparison.word == "phone" else { return comparison }
        let levels = comparison.levels.map { level in
          ModelSummary.Level(
            label: label ?? level.label, m: level.m, u: level.u, household: level.household,
            namesake: level.namesake, matchWeight: level.matchWeight)
        }
        return ModelSummary.Comparison(
          name: comparison.name, word: comparison.word, columns: columns ?? comparison.columns, missing: nil,
          levels: levels)
      }
      return ModelSummary(
        kind: kind,
        columns: saved.columns.map { column in
          ModelSummary.Column(
            name: column.name == "phone" ? columns?[0] ?? "phone" : column.name, kind: column.kind)
        }, comparisons: comparisons, priors: saved.priors,
        swapRate: saved.swapRate,
        training: saved.training)
    }
    let table = SavedModelTests.trained.table
    let name = saved.comparisons.first { $0.word == "phone" }?.columns.joined(separator: ", ") ?? ""
    #expect(
      differences(table, changed(columns: ["Tel"])) == ["phone (Tel) in the model reads \(name) in the table"]
    )
    #expect(
      differences(table, changed(label: "another word")) == ["phone (\(name)) has other levels in the model"])
    #expect(
      differences(table, changed(kind: .places)) == [
        "the model is one of places, and the table one of people"
      ])
  }

  @Test func whatTheDataPutIntoColumnsIsNoDifference() throws {
    // One company among the given names, where the model's table had none at all.
    var columns = SavedModelTests.customers.columns
    columns.append(LiteralTable.Column(.organization, (0..<240).map { $0 == 7 ? "rose florist" : "" }))
    let table = LiteralTable.table(columns)
    let known = ModelSummary(
      kind: saved.kind, columns: ModelSummary.columns(of: table), comparisons: saved.comparisons,
      priors: saved.priors, swapRate: saved.swapRate, training: saved.training)
    let outcome = try reused(table, known)
    let place = try #require(outcome.model.plan.organizationPlace)
    #expect(outcome.model.parameters.levels[0][place] == outcome.model.plan.comparisons[place].prior)
    #expect(differences(table, saved).contains { $0.hasPrefix("organization (") })
    // And the other way: its table had companies, this one has none.
    let company = ModelSummary.Comparison(
      name: "company", word: "organization", columns: [saved.columns[0].name], missing: nil,
      levels: saved.comparisons[0].levels)
    let rich = ModelSummary(
      kind: saved.kind, columns: saved.columns, comparisons: saved.comparisons + [company],
      priors: saved.priors, swapRate: saved.swapRate, training: saved.training)
    #expect(differences(SavedModelTests.trained.table, rich) == [])
  }
}
