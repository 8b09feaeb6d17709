import Foundation
import Ledger
import Testing

@testable import Pipeline

/// Runs that were stopped between their outputs and their state file, and runs that are held back.
@Suite struct RunMemoryTests {
  private func lastRun(_ shop: PlayedShop) throws -> String {
    let manifest = try JSONSerialization.jsonObject(with: shop.folder.data(of: "out/manifest.json"))
    let settings = (manifest as? [String: Any])?["settings"] as? [String: String]
    return try #require(settings?["last-run"])
  }

  /// Opens the state file as nobody else.
  private func opened<Value>(_ shop: PlayedShop, _ body: (LedgerStore) throws -> Value) throws -> Value {
    let store = try LedgerStore(path: shop.statePath, .writing)
    defer { store.close() }
    return try body(store)
  }

  @Test func aRunWhoseOutputsWerePublishedIsConfirmedByTheNext() throws {
    let shop = try PlayedShop()
    try shop.night()
    let before = try shop.folder.data(of: "shop.twinleaf")
    shop.rows.append(("20b", try shop.cells(of: "20")))
    let second = try shop.night()
    let (run, snapshot) = try opened(shop) {
      (try #require(try $0.runs(last: 1).last), try #require(try $0.snapshot()))
    }
    // As the process leaves it that dies when the outputs are in their place.
    try shop.folder.write(before, to: "shop.twinleaf")
    try opened(shop) { try $0.propose(run, snapshot) }
    let third = try shop.night()
    #expect(try lastRun(shop) == second.runID)
    #expect(third.changes["new"] == 0)
    #expect(third.entities == second.entities)
  }

  @Test func aRunWhoseOutputsWereNotPublishedNeverWas() throws {
    let shop = try PlayedShop()
    let first = try shop.night()
    try opened(shop) { store in
      let run = StoredRun(id: "0123456789abcdef", madeAt: "2026-11-22T10:00:00Z", counts: ["new": 9_000])
      try store.propose(run, try #require(try store.snapshot()))
    }
    shop.rows.append(("20b", try shop.cells(of: "20")))
    let second = try shop.night()
    #expect(try lastRun(shop) == first.runID)
    #expect(second.changes["new"] == 1)
  }

  @Test func aRunThatIsHeldBackLeavesStateAndOutputs() throws {
    let shop = try PlayedShop()
    let first = try shop.night()
    let state = try shop.folder.data(of: "shop.twinleaf")
    let all = shop.rows
    shop.rows.removeLast(30)
    let error = #expect(throws: DedupeError.self) { try shop.night() }
    guard case .heldBack(let reasons, let quarantine) = try #require(error) else {
      Issue.record("it ended otherwise")
      return
    }
    #expect(reasons.count == 1 && reasons[0].hasPrefix("the input customers shrank by "))
    #expect(quarantine == shop.folder.path(of: "out.quarantine"))
    #expect(try shop.folder.data(of: "shop.twinleaf") == state)
    #expect(try shop.outputs().runID == first.runID)
    #expect(try shop.outputs(of: "out.quarantine").changes["gone_records"] == 30)
    shop.rows = all
    #expect(try shop.night().changes["gone_records"] == 0)
    shop.rows.removeLast(30)
    try shop.night(settings: "brake:\n  shrink: 0.9\n")
  }

  @Test func recordsThatWereMergedWhereTheyCameFromAreNotMissed() throws {
    let shop = try PlayedShop()
    try shop.night()
    // Ten of seventy records, each of which another one stays for.
    shop.rows.removeAll { $0.id.hasSuffix("b") }
    let night = try shop.night()
    #expect(night.changes["gone_records"] == 10)
    #expect(night.changes["resolved"] == 10)
  }

  @Test func aFloodOfNewGroupsIsHeldBack() throws {
    let shop = try PlayedShop(customers: 80)
    try shop.night()
    shop.rows.append(("20b", try shop.cells(of: "20")))
    try shop.night()
    for id in 21..<80 { shop.rows.append(("\(id)b", try shop.cells(of: "\(id)"))) }
    let error = #expect(throws: DedupeError.self) { try shop.night() }
    #expect(
      try #require(error).description.contains("59 new groups are more than 10 times the 1 that are usual"))
    #expect(try shop.night(settings: "brake:\n  new-groups-least: 59\n").changes["new"] == 59)
  }

  @Test func aValueThatGroupsRestOnIsHeldBackWithoutBeingNamed() throws {
    let shop = try PlayedShop(customers: 150)
    for person in InventedPerson.people(15, seed: 77) {
      for number in 1...6 {
        let cells = [
          person.given, person.surname, "5128380142", "", "\(number * 37) Elm Street", "Austin", "TX", "", "",
        ]
        shop.rows.append(("\(person.surname)\(person.given)\(number)", cells))
      }
    }
    let error = #expect(throws: DedupeError.self) { try shop.night() }
    let message = try #require(error).description
    #expect(message.contains("one value of phone is on 90 records, 36 % of all, and decides "))
    #expect(!message.contains("838"))
    try shop.night(accepted: true)
    #expect(try shop.outputs().summary.contains("let through by --accept: one value of phone"))
  }

  @Test func aSmallTableMayShareAValue() throws {
    let shop = try PlayedShop(customers: 20)
    for row in shop.rows.indices where row % 3 == 0 { shop.rows[row].cells[2] = "5128380142" }
    try shop.night()
  }

  @Test func theBrakesKeysAreChecked() throws {
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["customers.csv"]
    let text =
      "brake:\n  shrnk: 0.1\n  shrink: 5\n  new-groups: 0.5\n  new-groups-least: -1\n  one-value: much\n"
    let file = try ConfigurationFile(text: text, path: "twinleaf.yaml")
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration(file: file, overrides: overrides)
    }
    let lines = try #require(error).description.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.contains("brake.") })
    #expect(lines[0].contains("did you mean \"shrink\"?"))
  }
}
