import Matching
import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct CellComparisonTests {
  private static let columns: [LiteralTable.Column] = [
    .init(
      .given, ["robert", "robert", "bob", "peter", ""], typed: ["Robert", "ROBERT", "Bob", "Peter", ""]),
    .init(.surname, ["smith", "smith", "smyth", "smith", "smith"]),
    .init(
      .phone, ["5125550142", "5125550142", "5125550143", "0000000000", "7375559999"],
      typed: ["512-555-0142", "(512) 555-0142", "512-555-0143", "000-000-0000", "737-555-9999"], name: "phone"
    ),
    .init(
      .phone, ["7375559999", "", "7375559999", "5125550142", "6125551234"],
      typed: ["737-555-9999", "", "737.555.9999", "5125550142", "612 555 1234"], name: "mobile"),
    .init(.city, ["", "austin", "austin", "", ""]),
    .init(shown: "colour", ["red", "red", "blue", "", "green"]),
    .init(shown: "shade", ["", "dark", "", "", ""]),
  ]

  private func marks(_ member: UInt32, survivor: UInt32 = 0) -> [String: CellMark] {
    let table = LiteralTable.table(CellComparisonTests.columns, noEvidence: ["0000000000"])
    let customers = ResolvedCustomers(table)
    let plan = customers.outcome.model.plan
    let cells = CellComparison(table, plan: plan, evidence: CellEvidence(table))
    let pair = CandidatePair(member, survivor)
    let states = CellStates(
      member == survivor ? [survivor] : [survivor, member],
      RowCells(table, fields: Array(table.columns.indices)), fieldCount: table.columns.count)
    let marks =
      member == survivor
      ? cells.marks(ofSurvivor: survivor, states)
      : cells.marks(
        of: member, at: 1, survivor: survivor,
        PairScorer(table, model: customers.outcome.model).score(pair).pattern, states)
    return Dictionary(uniqueKeysWithValues: zip(table.schema.fields.map(\.name), marks))
  }

  @Test func equalTextsAndEqualValuesAreEqual() {
    #expect(marks(1)["surname"] == CellMark(.equal))
    #expect(marks(1)["given"] == CellMark(.equal, note: "written differently"))
    #expect(marks(1)["phone"] == CellMark(.equal, note: "written differently"))
    #expect(marks(1)["colour"] == CellMark(.equal))
  }

  @Test func closeValuesAreSimilarAndSayHow() {
    #expect(marks(2)["given"] == CellMark(.similar, note: "nickname"))
    #expect(marks(2)["surname"] == CellMark(.similar, note: "surname alike"))
  }

  @Test func otherValuesAreDifferentAndSaySo() {
    #expect(marks(3)["given"] == CellMark(.different, note: "given names differ"))
  }

  @Test func ofTwoPhoneColumnsEachIsMarkedByItsOwnNumber() {
    // The mobile agrees, so the best of all numbers is equal; the phone beside it is another number all the same.
    #expect(marks(2)["mobile"] == CellMark(.equal, note: "written differently"))
    #expect(marks(2)["phone"] == CellMark(.different, note: "other phone"))
    #expect(marks(3)["mobile"] == CellMark(.equal, note: "in another column"))
    #expect(marks(4)["phone"] == CellMark(.equal, note: "in another column"))
    #expect(marks(4)["mobile"] == CellMark(.different, note: "other phone"))
  }

  @Test func emptyCellsAreMissing() {
    #expect(marks(4)["given"] == CellMark(.missing))
    #expect(marks(1)["mobile"] == CellMark(.missing))
    #expect(marks(3)["colour"] == CellMark(.missing))
  }

  @Test func placeholdersAreNoEvidenceOnTheSurvivorToo() {
    let note = "placeholder or shared by many; says nothing"
    #expect(marks(3)["phone"] == CellMark(.noEvidence, note: note))
    #expect(marks(3, survivor: 3)["phone"] == CellMark(.noEvidence, note: note))
    #expect(marks(3, survivor: 3)["mobile"] == CellMark(.notCompared))
  }

  @Test func whatTheSurvivorLacksIsNotCompared() {
    #expect(marks(1)["city"] == CellMark(.notCompared, note: "the survivor has none"))
    #expect(marks(1)["shade"] == CellMark(.notCompared))
  }

  @Test func columnsThatAreOnlyShownAreNotCompared() {
    #expect(marks(2)["colour"] == CellMark(.notCompared))
  }

  @Test func theSurvivorsOwnCellsCarryNoMark() {
    for (name, mark) in marks(0, survivor: 0) {
      #expect(mark == CellMark(["city", "shade"].contains(name) ? .missing : .notCompared), "\(name)")
    }
  }
}
