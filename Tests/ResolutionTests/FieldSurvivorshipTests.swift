import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct FieldSurvivorshipTests {
  /// A field's outcome with its text.
  private struct Merged: Equatable {
    let text: String
    let row: UInt32?
    let reason: String
  }

  private func merged(
    _ columns: [LiteralTable.Column], members: [UInt32] = [0, 1, 2], noEvidence: Set<String> = []
  ) -> [Merged] {
    let table = LiteralTable.table(columns, noEvidence: noEvidence)
    let states = CellStates(
      members, RowCells(table, fields: Array(table.columns.indices)), fieldCount: table.columns.count)
    let values = FieldSurvivorship(table, evidence: CellEvidence(table)).merged(members, states).values
    return zip(values, table.columns).map { Merged(text: $0.text(in: $1), row: $0.row, reason: $0.reason) }
  }

  @Test func theSurvivorsValuesStay() {
    let values = merged([
      .init(.surname, ["hill", "king", "hill"]), .init(shown: "colour", ["red", "", "blue"]),
    ])
    #expect(values[0] == .init(text: "hill", row: 0, reason: "the survivor's"))
    #expect(values[1] == .init(text: "red", row: 0, reason: "the survivor's"))
  }

  @Test func theSurvivorIsTheFirstMemberWhateverItsRow() {
    let values = merged([.init(.surname, ["hill", "king", "lake"])], members: [2, 0, 1])
    #expect(values == [.init(text: "lake", row: 2, reason: "the survivor's")])
  }

  @Test func whatTheSurvivorLacksComesFromTheNextMember() {
    let values = merged([.init(.city, ["", "austin", "boston"]), .init(shown: "colour", ["", "", ""])])
    #expect(values[0] == .init(text: "austin", row: 1, reason: "the survivor has none"))
    #expect(values[1] == .init(text: "", row: nil, reason: ""))
  }

  @Test func aPlaceholderGivesWayToAValue() {
    let phones = ["0000000000", "5550001111", ""]
    let values = merged([.init(.phone, phones)], noEvidence: ["0000000000"])
    #expect(values[0].text == "5550001111")
    #expect(values[0].row == 1)
    let alone = merged([.init(.phone, ["0000000000", "", ""])], noEvidence: ["0000000000"])
    #expect(alone[0].text == "0000000000", "nothing better is known")
  }

  @Test func aPlaceholderInOneOfTwoPhoneColumnsGivesWayToAValue() {
    let values = merged(
      [
        .init(
          .phone, ["0000000000", "5550001111", ""], typed: ["000-000-0000", "(555) 000-1111", ""],
          name: "phone"),
        .init(.phone, ["5550003333", "", ""], name: "mobile"),
      ], noEvidence: ["0000000000"])
    #expect(values.map(\.text) == ["(555) 000-1111", "5550003333"])
  }

  @Test func allNotesAreKeptOnce() throws {
    let kind = try NotesField(parameters: FieldParameters())
    let values = merged([
      .init(shown: "remarks", ["do not call", "", "likes tulips"], kind: kind),
      .init(shown: "more", ["gate code 7", "gate code 7", "gate code 7"], kind: kind),
      .init(shown: "twice", ["a", "b", "a"], kind: kind),
    ])
    #expect(values[0] == .init(text: "do not call | likes tulips", row: 0, reason: "all notes are kept"))
    #expect(values[1].text == "gate code 7")
    #expect(values[2].text == "a | b")
  }

  @Test func theEarliestCreationAndTheLatestChangeAreKept() throws {
    let created = ["2021-05-01", "2019-05-01", ""]
    let changed = ["2022-01-01", "2021-01-01", "2023-01-01"]
    let ordered = ["2020-01-01", "", "2020-01-02"]
    let values = merged([
      .init(
        .created, ["20210501000000", "20190501000000", ""], typed: created,
        kind: try CreatedDateField(parameters: FieldParameters())),
      .init(
        .updated, ["20220101000000", "20210101000000", "20230101000000"], typed: changed,
        kind: try UpdatedDateField(parameters: FieldParameters())),
      .init(
        .lastOrder, ["20200101000000", "", "20200102000000"], typed: ordered,
        kind: try LastOrderDateField(parameters: FieldParameters())),
    ])
    #expect(values[0] == .init(text: "2019-05-01", row: 1, reason: "the earliest"))
    #expect(values[1] == .init(text: "2023-01-01", row: 2, reason: "the latest"))
    #expect(values[2] == .init(text: "2020-01-02", row: 2, reason: "the latest"))
  }

  @Test(arguments: [
    ("Marketing opt-in", ["yes", "no", "yes"], "no"),
    ("newsletter", ["1", "", "0"], "0"),
    ("SMS consent", ["true", "true", "FALSE"], "FALSE"),
    ("Werbung", ["ja", "nein", ""], "nein"),
    ("mailing list", ["subscribed", "subscribed", "unsubscribed"], "unsubscribed"),
  ])
  func aRefusalOfAdvertisingWins(name: String, answers: [String], kept: String) {
    let value = merged([.init(shown: name, answers)])[0]
    #expect(value.text == kept)
    #expect(value.reason == "the stricter wins")
  }

  @Test func consentIsTheSurvivorsWhereNobodyRefuses() {
    let value = merged([.init(shown: "newsletter", ["", "yes", "yes"])])[0]
    #expect(value == .init(text: "yes", row: 1, reason: "the survivor has none"))
  }

  @Test(arguments: ["Do not call", "Do Not Contact", "unsubscribed", "Opt-out", "no marketing"])
  func aRequestToBeLeftAloneWins(name: String) {
    let value = merged([.init(shown: name, ["no", "yes", ""])])[0]
    #expect(value == .init(text: "yes", row: 1, reason: "the stricter wins"))
  }

  @Test func otherColumnsOfYesAndNoAreTheSurvivors() {
    let value = merged([.init(shown: "vip", ["yes", "no", "no"])])[0]
    #expect(value == .init(text: "yes", row: 0, reason: "the survivor's"))
  }
}
