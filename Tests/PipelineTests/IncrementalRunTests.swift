import Foundation
import Ledger
import Records
import Resolution
import TestSupport
import Testing

@testable import Pipeline

/// Nights of one shop: the scores of what has not changed are those of the night before.
@Suite struct IncrementalRunTests {
  private func remarks(_ shop: PlayedShop) throws -> String { try shop.folder.text(of: "out/manifest.json") }

  private let takenOver = "pairs are those of an earlier run"

  @Test func aNightTakesOverWhatHasNotChanged() throws {
    let shop = try PlayedShop()
    try shop.night()
    #expect(try !remarks(shop).contains(takenOver) && !remarks(shop).contains("all pairs were scored"))
    try shop.change("20", "email", to: "somebody.else@mail.example")
    let second = try shop.night()
    #expect(try remarks(shop).contains(takenOver))
    #expect(try remarks(shop).contains("1 of 30 runs under its model"))
    #expect(second.changes["changed_records"] == 1)
    try shop.night()
    #expect(try remarks(shop).contains("; 2 of 30 runs under its model"))
    #expect(try remarks(shop).contains(", 0 pairs were compared"))
  }

  @Test func theGroupsAreThoseOfScoringAllPairsAgain() throws {
    let shop = try PlayedShop(customers: 80)
    try shop.night()
    for night in 1...3 {
      shop.rows.append(("\(20 + night)b", try shop.cells(of: "\(20 + night)")))
      try shop.change("\(30 + night)", "phone", to: try shop.cells(of: "\(40 + night)")[2])
      shop.remove("\(night)b")
      shop.rows.reverse()
      let state = try shop.folder.data(of: "shop.twinleaf")
      try shop.night(rescoring: true)
      let names = ["crosswalk.csv", "pairs.csv", "suggestions.csv"]
      let again = try names.map { try shop.folder.data(of: "out/\($0)") }
      #expect(try remarks(shop).contains("the scores of 0 pairs"))
      try state.write(to: URL(fileURLWithPath: shop.statePath))
      try shop.night()
      #expect(try remarks(shop).contains(takenOver) && !remarks(shop).contains("the scores of 0 pairs"))
      for (name, data) in zip(names, again) {
        #expect(try shop.folder.data(of: "out/\(name)") == data, "\(name)")
      }
    }
  }

  @Test func aFullRunIsMadeWhenAskedForAndSaysSo() throws {
    let shop = try PlayedShop()
    try shop.night()
    try shop.night(full: true)
    #expect(
      try remarks(shop).contains("all pairs were scored, and the model learned anew: --full was given"))
    try shop.night()
    #expect(try remarks(shop).contains(takenOver))
  }

  @Test func aModelOfManyRunsIsLearnedAnew() throws {
    let shop = try PlayedShop()
    for _ in 0..<3 { try shop.night(settings: "full-after: 2\n") }
    #expect(try remarks(shop).contains("2 of 2 runs under its model"))
    try shop.night(settings: "full-after: 2\n")
    #expect(try remarks(shop).contains("learned anew: 2 runs were judged by the model of an earlier one"))
    try shop.night(settings: "full-after: 0\n")
    #expect(try remarks(shop).contains("learned anew: 0 runs"))
  }

  @Test func aTableThatDriftedIsLearnedAnew() throws {
    let shop = try PlayedShop()
    try shop.night()
    for row in shop.rows.indices.prefix(20) { shop.rows[row].cells[0] += "us" }
    try shop.night()
    #expect(
      try remarks(shop).contains("% of the records are new, changed or gone since the model was learned"))
  }

  @Test func whatAnErasureForgetsIsScoredAnew() throws {
    let shop = try PlayedShop()
    try shop.night()
    let store = try LedgerStore(path: shop.statePath, .writing)
    _ = try store.erase(RecordIdentity(partition: nil, source: "customers", id: "5"))
    store.close()
    try shop.night()
    #expect(try remarks(shop).contains("learned anew: the state file holds no scores of an earlier run"))
    try shop.night()
    #expect(try remarks(shop).contains(takenOver))
  }

  @Test func anotherColumnMakesAllPairsAnew() throws {
    let shop = try PlayedShop()
    try shop.night()
    shop.columns.append("birth date")
    for row in shop.rows.indices { shop.rows[row].cells.append("19\(50 + row % 40)-03-\(10 + row % 18)") }
    try shop.night()
    #expect(try remarks(shop).contains("columns, what they were taken for, settings"))
  }

  @Test func fullWithoutAStateFileIsRefused() {
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["customers.csv"]
    overrides.isFullRun = true
    do throws(ConfigurationError) {
      _ = try Configuration(file: nil, overrides: overrides)
      Issue.record("--full does nothing without --state")
    } catch {
      #expect("\(error)".contains("--full"))
    }
  }
}
