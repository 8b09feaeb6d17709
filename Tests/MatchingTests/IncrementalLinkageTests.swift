import Blocking
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct IncrementalLinkageTests {
  /// How a table is scored: all pairs kept or dropped by the sieve, of people or places, with or without partitions.
  enum Setting: CaseIterable {
    case whole
    case sieved
    case places
    case sievedPlaces
    case partitions

    var trainingPairs: Int { self == .sieved || self == .sievedPlaces ? 200 : 300_000 }

    var customers: NightlyCustomers {
      NightlyCustomers(
        count: 420, seed: 7, places: self == .places || self == .sievedPlaces, partitions: self == .partitions
      )
    }
  }

  @Test(arguments: Setting.allCases)
  func whatIsTakenOverEqualsScoringAgain(setting: Setting) throws {
    var customers = setting.customers
    var stored = try #require(
      NightlyRun(customers.table(), trainingPairs: setting.trainingPairs).full().stored)
    #expect(stored.keepsAll == (setting.trainingPairs > 200))
    for night in 1...4 {
      customers.pass()
      if night == 3 { customers.reverse() }
      let run = NightlyRun(customers.table(), trainingPairs: setting.trainingPairs)
      let (outcome, next) = try run.after(stored)
      let (again, nextAgain) = try run.after(stored, rescoring: true)
      #expect(
        ScoreOfRecords.all(outcome.linkage.scored, in: run.table)
          == ScoreOfRecords.all(again.linkage.scored, in: run.table))
      #expect(outcome.linkage.scored.map(\.pair) == again.linkage.scored.map(\.pair))
      #expect(next == nextAgain)
      #expect(outcome.linkage.scored.count > 100)
      #expect(again.takenOverCount == 0 && again.comparedCount >= run.pairs.count)
      if night != 3 { #expect(outcome.comparedCount < again.comparedCount / 2) }
      stored = try #require(next)
      #expect(stored.runCount == night)
    }
  }

  @Test(arguments: Setting.allCases)
  func aRunWithoutChangesComparesNothing(setting: Setting) throws {
    let run = NightlyRun(setting.customers.table(), trainingPairs: setting.trainingPairs)
    let full = run.full()
    let outcome = try run.after(try #require(full.stored)).outcome
    #expect(outcome.comparedCount == 0)
    #expect(
      ScoreOfRecords.all(outcome.linkage.scored, in: run.table)
        == ScoreOfRecords.all(full.scored, in: run.table))
    // And scored anew under what was stored, all pairs are what they were when the model was learned.
    let again = try run.after(try #require(full.stored), rescoring: true).outcome
    #expect(
      ScoreOfRecords.all(again.linkage.scored, in: run.table)
        == ScoreOfRecords.all(full.scored, in: run.table))
  }

  @Test func scoresOfUnchangedRecordsStayToTheLastBit() throws {
    var customers = NightlyCustomers(count: 420, seed: 9)
    let first = NightlyRun(customers.table())
    var (scored, stored) = first.full()
    let before = Set(ScoreOfRecords.all(scored, in: first.table))
    let rows = Dictionary(uniqueKeysWithValues: customers.ids.enumerated().map { ($0.element, $0.offset) })
    let values = customers.columns
    for _ in 1...3 {
      customers.pass()
      let run = NightlyRun(customers.table())
      let (outcome, next) = try run.after(try #require(stored))
      (scored, stored) = (outcome.linkage.scored, next)
      let unchanged = Set(
        customers.ids.enumerated().filter { row, id in
          rows[id].map { old in zip(values, customers.columns).allSatisfy { $0[old] == $1[row] } } ?? false
        }.map(\.element))
      let kept = ScoreOfRecords.all(scored, in: run.table).filter { unchanged.isSuperset(of: $0.ids) }
      let known = Set(before.map(\.ids))
      #expect(kept.count > 100)
      for score in kept where known.contains(score.ids) { #expect(before.contains(score)) }
    }
  }

  @Test func threadsDoNotMatter() throws {
    var customers = NightlyCustomers(count: 420, seed: 11)
    let stored = try #require(NightlyRun(customers.table(), trainingPairs: 200).full().stored)
    #expect(NightlyRun(customers.table(), trainingPairs: 200, threads: 3).full().stored == stored)
    customers.pass()
    let one = try NightlyRun(customers.table()).after(stored)
    let three = try NightlyRun(customers.table(), threads: 3).after(stored)
    #expect(one.stored == three.stored)
    #expect(one.outcome.linkage.scored.map(\.logOdds) == three.outcome.linkage.scored.map(\.logOdds))
  }

  @Test func valuesThatBecomeNoEvidenceAreComparedAnew() throws {
    var customers = NightlyCustomers(count: 420, seed: 13)
    let stored = try #require(NightlyRun(customers.table()).full().stored)
    customers.pass(changesOfHundred: 1)
    let frequent = Dictionary(customers.columns[1].map { ($0, 1) }, uniquingKeysWith: +).max {
      $0.value < $1.value
    }
    let hub = try #require(frequent)
    #expect(hub.value > 2)
    let run = NightlyRun(customers.table(noEvidence: [hub.key]))
    let (outcome, next) = try run.after(stored)
    let again = try run.after(stored, rescoring: true)
    #expect(
      ScoreOfRecords.all(outcome.linkage.scored, in: run.table)
        == ScoreOfRecords.all(again.outcome.linkage.scored, in: run.table))
    // And back again.
    let third = NightlyRun(customers.table())
    let back = try third.after(try #require(next))
    let backAgain = try third.after(try #require(next), rescoring: true)
    #expect(back.outcome.comparedCount > 0)
    #expect(back.stored == backAgain.stored)
  }

  @Test func whatIsBelievedOfAValueStaysWhenMoreHoldIt() throws {
    let base = NightlyCustomers(count: 420, seed: 15).table()
    let run = NightlyRun(base)
    let stored = try #require(run.full().stored)
    var customers = NightlyCustomers(count: 420, seed: 15)
    customers.pass(changesOfHundred: 10)
    let next = NightlyRun(customers.table())
    let outcome = try next.after(stored).outcome
    let frequencies = outcome.linkage.model.plan.frequencies
    let moved = frequencies.contains { table in
      table.counts.indices.contains { table.counts[$0] != table.holderCounts[$0] }
    }
    #expect(moved)
  }

  private func reason(_ table: RecordTable, _ stored: StoredScores, _ context: String = "", runs: Int = 30)
    -> FullRunReason?
  {
    var limits = IncrementalLinkage.Limits()
    limits.runs = runs
    do throws(FullRunReason) {
      _ = try NightlyRun(table).after(stored, context: context, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatTheScoresDoNotFitIsScoredInFull() throws {
    var customers = NightlyCustomers(count: 420, seed: 17)
    let table = customers.table()
    let stored = try #require(NightlyRun(table).full().stored)
    #expect(reason(table, stored) == nil)
    #expect(reason(table, stored, "another version") == .otherComparisons)
    #expect(reason(NightlyCustomers(count: 420, seed: 17, places: true).table(), stored) == .otherComparisons)
    #expect(reason(table, stored, runs: 0) == .tooManyRuns(0))
    var nights = 0
    while reason(customers.table(), stored) == nil, nights < 30 {
      customers.pass(changesOfHundred: 6)
      nights += 1
    }
    guard case .drifted(let percent)? = reason(customers.table(), stored) else {
      Issue.record("a table that has changed by a fifth is no other")
      return
    }
    #expect(percent > 20 && percent < 30 && nights > 2)
    #expect(reason(NightlyCustomers(count: 420, seed: 99).table(), stored) == .drifted(percent: 100))
  }

  @Test func aModelIsUsedForSoManyRuns() throws {
    let run = NightlyRun(NightlyCustomers(count: 420, seed: 19).table())
    var limits = IncrementalLinkage.Limits()
    limits.runs = 2
    var stored = try #require(run.full().stored)
    for _ in 0..<2 { stored = try #require(try run.after(stored, limits: limits).stored) }
    #expect(reason(run.table, stored, runs: 2) == .tooManyRuns(2))
    #expect(reason(run.table, stored, runs: 3) == nil)
  }
}
