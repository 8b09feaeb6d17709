import Records
import Resolution
import Testing

@testable import Pipeline

/// Nights of one shop: what is remembered of the one before.
@Suite struct RecollectionTests {
  @Test func aSecondNightOfTheSameRecordsChangesNothing() throws {
    let shop = try PlayedShop()
    let first = try shop.night()
    #expect(first.changes.isEmpty)
    #expect(first.suggestions.count >= 10)
    #expect(first.suggestions.values.allSatisfy { $0.change == nil })
    shop.rows.shuffle()
    let second = try shop.night()
    #expect(second.entities == first.entities)
    #expect(second.changes.values.allSatisfy { $0 == 0 })
    #expect(second.suggestions.values.allSatisfy { $0.change == "unchanged" })
    #expect(Set(second.suggestions.keys) == Set(first.suggestions.keys))
    #expect(second.runID != first.runID)
    #expect(second.summary.hasPrefix("Twinleaf: 0 new groups, "))
  }

  @Test func newGrownShrunkAndResolvedGroupsAreCounted() throws {
    let shop = try PlayedShop()
    let first = try shop.night()
    // A new pair, a group of two that becomes one of three, and a pair of which one record goes.
    shop.rows.append(("20b", try shop.cells(of: "20")))
    shop.rows.append(("1c", try shop.cells(of: "1")))
    shop.remove("2b")
    let second = try shop.night()
    #expect(second.changes["new"] == 1)
    #expect(second.changes["grown"] == 1)
    #expect(second.changes["resolved"] == 1)
    #expect(second.changes["new_records"] == 2)
    #expect(second.changes["gone_records"] == 1)
    #expect(second.changes["changed_records"] == 0)
    #expect(second.suggestion(of: ["20", "20b"])?.change == "new")
    #expect(second.suggestion(of: ["1", "1b", "1c"])?.change == "grown")
    #expect(second.entities["1c"] == first.entities["1"])
    #expect(second.entities["20b"] == first.entities["20"])
    shop.remove("1c")
    try shop.change("30", "phone", to: "5125550000")
    let third = try shop.night()
    #expect(third.changes["shrunk"] == 1)
    #expect(third.changes["changed_records"] == 1)
    #expect(third.entities["1"] == first.entities["1"])
  }

  @Test func whatWasDecidedToBeOneCustomerStaysOneWhateverTheEvidence() throws {
    let shop = try PlayedShop()
    try shop.night()
    try shop.decide(.same, [["40", "41"]], survivor: "41", fields: ["phone": "40"])
    shop.rows.shuffle()
    let night = try shop.night()
    let group = try #require(night.suggestion(of: ["40", "41"]))
    #expect(group.decided == "same")
    #expect(group.lookAgain.isEmpty)
    #expect(night.survivors["40"] == "41")
    #expect(group.survivor == "customers:41")
    #expect(group.reasons == ["chosen by Ana"])
    #expect(group.result["phone"] == (try shop.cells(of: "40"))[2])
    // It is decided, and so neither new nor open.
    #expect(night.changes["new"] == 0)
  }

  @Test func whatWasDecidedToBeDifferentIsNeverOneGroupNorAskedAgain() throws {
    let shop = try PlayedShop()
    let first = try shop.night()
    #expect(first.entities["3"] == first.entities["3b"])
    try shop.decide(.different, [["3"], ["3b"]])
    // A third entry would bring the two together by way of itself.
    shop.rows.append(("3c", try shop.cells(of: "3b")))
    for _ in 0..<2 {
      let night = try shop.night()
      #expect(night.entities["3"] != night.entities["3b"])
      #expect(night.suggestion(of: ["3", "3b"]) == nil)
      shop.rows.reverse()
    }
  }

  @Test func aDecisionOutlivesTheRecordThatLedToIt() throws {
    let shop = try PlayedShop()
    try shop.night()
    try shop.decide(.same, [["4", "40"]])
    try shop.decide(.different, [["40"], ["4b"]])
    shop.remove("40")
    // 4 is 40 and 40 is not 4b: so 4 is not 4b, though 40 is gone.
    let night = try shop.night(accepted: true)
    #expect(night.entities["4"] != night.entities["4b"])
  }

  @Test func membersOfADecidedHouseholdAreListedAsOne() throws {
    let shop = try PlayedShop()
    try shop.night()
    try shop.decide(.household, [["5"], ["5b"]])
    let night = try shop.night()
    #expect(night.entities["5"] != night.entities["5b"])
    #expect(night.suggestion(of: ["5", "5b"]) == nil)
    let pairs = try shop.folder.text(of: "out/pairs.csv").split(separator: "\n")
    let pair = try #require(
      pairs.first { $0.hasPrefix("customers,5,customers,5b,") || $0.hasPrefix("customers,5b,customers,5,") })
    #expect(pair.contains(",same-household,"))
  }

  @Test func whatWasPutOffIsOpenAgainWhenARecordChanges() throws {
    let shop = try PlayedShop()
    try shop.night()
    try shop.decide(.unsure, [["6"], ["6b"]])
    let second = try shop.night()
    #expect(second.suggestion(of: ["6", "6b"])?.decided == "unsure")
    try shop.change("6b", "email", to: try shop.cells(of: "6")[3])
    let third = try shop.night()
    let group = try #require(third.suggestion(of: ["6", "6b"]))
    #expect(group.decided == nil)
    #expect(group.change == "reopened")
    #expect(third.changes["reopened"] == 1)
  }

  @Test func aDecisionBindsAndIsLookedAtAgainWhereARecordChanged() throws {
    let shop = try PlayedShop()
    try shop.night()
    try shop.decide(.same, [["7", "7b"]])
    try shop.night()
    try shop.change("7b", "phone", to: "5125559999")
    for _ in 0..<2 {
      let group = try #require(try shop.night().suggestion(of: ["7", "7b"]))
      #expect(group.decided == "same")
      #expect(
        group.lookAgain == [
          "customers:7b changed since Ana decided on 2026-11-22 that it is the same customer"
        ])
    }
    try shop.decide(.same, [["7", "7b"]])
    #expect(try shop.night().suggestion(of: ["7", "7b"])?.lookAgain == [])
  }

  @Test func whatWasDecidedToBeDifferentIsAskedAgainWhereItLooksCertainNow() throws {
    let shop = try PlayedShop()
    try shop.change("8b", "phone", to: "5125551234")
    try shop.change("8b", "address", to: "1 Elm Court")
    try shop.night()
    try shop.decide(.different, [["8"], ["8b"]])
    #expect(try shop.night().suggestion(of: ["8", "8b"]) == nil)
    let cells = try shop.cells(of: "8")
    for column in ["phone", "address", "email"] {
      try shop.change("8b", column, to: cells[try #require(shop.columns.firstIndex(of: column))])
    }
    let night = try shop.night()
    #expect(night.entities["8"] != night.entities["8b"])
    let question = try #require(night.suggestion(of: ["8", "8b"]))
    #expect(question.band == "possible")
    #expect(question.decided == "different")
    #expect(question.change == "reopened")
    #expect(question.lookAgain.first?.contains("customers:8b changed since Ana decided") ?? false)
  }

  @Test func aProgramsSameWaitsForAPerson() throws {
    let shop = try PlayedShop()
    try shop.night()
    try shop.decide(.same, [["9", "9b"]], by: "matcher", kind: .program)
    try shop.decide(.same, [["42", "43"]], by: "matcher", kind: .program)
    let night = try shop.night()
    let group = try #require(night.suggestion(of: ["9", "9b"]))
    #expect(group.decided == nil)
    #expect(group.recommendations == 1)
    #expect(night.suggestion(of: ["42", "43"]) == nil)
  }

  @Test func aRevokedMergeComesApartAndItsIDsComeBack() throws {
    let shop = try PlayedShop()
    let first = try shop.night()
    let decision = try shop.decide(.same, [["44", "45"]])
    let merged = try shop.night()
    let (older, newer) = (try #require(first.entities["44"]), try #require(first.entities["45"]))
    let kept = try #require(merged.entities["44"])
    #expect([older, newer].contains(kept))
    #expect(merged.entities["45"] == kept)
    #expect(merged.formerIDs["44"] == [kept == older ? newer : older])
    // One hop, and every night again.
    #expect(try shop.night().formerIDs["45"] == merged.formerIDs["44"])
    try shop.revoke(decision)
    let apart = try shop.night()
    #expect(apart.entities["44"] != apart.entities["45"])
    #expect(Set([apart.entities["44"], apart.entities["45"]]) == Set([older, newer]))
    #expect(apart.formerIDs["44"] == [])
  }

  @Test func whatWasDecidedIsTheExplanation() throws {
    let shop = try PlayedShop()
    try shop.night()
    try shop.decide(.same, [["46", "47"]])
    try shop.decide(.different, [["47"], ["0"]])
    let state = try shop.folder.data(of: "shop.twinleaf")
    let joined = try shop.explanation(of: "46", "47")
    #expect(joined.verdict == .joined)
    #expect(joined.reason.hasSuffix("; it was decided: customers:46 and customers:47 are same (decision 1)"))
    let apart = try shop.explanation(of: "0", "46")
    #expect(apart.verdict == .keptApart)
    #expect(apart.reason.contains("(decision 1)") && apart.reason.contains("(decision 2)"))
    #expect(try !shop.explanation(of: "1", "1b").reason.contains("decided"))
    #expect(try shop.folder.data(of: "shop.twinleaf") == state)
  }

  @Test func decisionsChangeTheRunsIDAndTheStateFilesPathDoesNot() throws {
    let (one, other) = (try PlayedShop(), try PlayedShop())
    #expect(try one.night().runID == (try other.night().runID))
    try one.decide(.different, [["0"], ["0b"]])
    #expect(try one.night().runID != (try other.night().runID))
  }
}
