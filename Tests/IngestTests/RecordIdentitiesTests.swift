import Testing

@testable import Ingest

@Suite struct RecordIdentitiesTests {
  private let folder = InputFolder()

  private func ids(_ loaded: LoadedRecords) -> [String] {
    loaded.table.inputOrder.map { loaded.table.identity(of: Int($0)).id }
  }

  @Test func repeatedIdsCarryTheirRowWhicheverCameFirst() throws {
    let rows = (1...20).map { "\($0),Name \($0)" } + ["7,Other", "7,Third"]
    let loaded = try load(folder.write("id,name\n" + rows.joined(separator: "\n") + "\n"))
    #expect(ids(loaded) == (1...20).map { $0 == 7 ? "7#7" : "\($0)" } + ["7#21", "7#22"])
    #expect(
      loaded.warnings.contains { $0.contains("1 id of") && $0.contains("3 rows") && $0.contains("ID#ROW") })
  }

  @Test func missingIdsAreTheirRow() throws {
    let rows = (1...20).map { $0 == 3 ? ",Mary" : "\($0),Name \($0)" }
    let loaded = try load(folder.write("id,name\n" + rows.joined(separator: "\n") + "\n"))
    #expect(ids(loaded)[2] == "#3")
    #expect(loaded.remarks.contains { $0.contains("1 row has no id and is written") })
  }

  @Test func aMarkedIdNeverMeetsOneThatWasTypedSo() throws {
    let loaded = try load(
      folder.write("id,name\n7,A\n7,B\n7#2,C\n8,D\n9,E\n"), options { $0.idColumn = "id" })
    #expect(ids(loaded) == ["7#1", "7#2#2", "7#2", "8", "9"])
  }

  @Test func withoutAnIdColumnTheRowIsTheId() throws {
    let loaded = try load(folder.write("name,city\nMary,Austin\nbroken,row,here\nJohn,Dallas\n"))
    #expect(ids(loaded) == ["1", "3"])
    #expect(!loaded.hasIDColumns)
    #expect(loaded.remarks.contains { $0.contains("the numbers of the rows serve as ids") })
    #expect(loaded.warnings.isEmpty)
  }

  @Test func idsThatRepeatTooOftenToNameRowsAreAWarning() throws {
    let rows = (1...40).map { "\($0 % 25),Name \($0)" }
    let loaded = try load(folder.write("id,name\n" + rows.joined(separator: "\n") + "\n"))
    #expect(ids(loaded) == (1...40).map { "\($0)" })
    #expect(loaded.warnings.count == 1)
    #expect(
      loaded.warnings.contains {
        $0.contains("15 ids of column \"id\"") && $0.contains("30 rows") && $0.contains("--id-column")
      })
    #expect(!loaded.remarks.contains { $0.contains("serve as ids") })
  }

  @Test func aCodeOfFewValuesIsNoRepeatedId() throws {
    let rows = (1...40).map { "Name \($0),\("ABC".map(String.init)[$0 % 3])" }
    let loaded = try load(folder.write("name,code\n" + rows.joined(separator: "\n") + "\n"))
    #expect(loaded.warnings.isEmpty)
  }

  @Test func theNamedColumnIsTheIdWhateverItHolds() throws {
    let loaded = try load(
      folder.write("id,code,name\n1,A,Mary\n2,A,John\n"), options { $0.idColumn = "CODE" })
    #expect(ids(loaded) == ["A#1", "A#2"])
    #expect(kinds(loaded)["code"] == "id")
    #expect(kinds(loaded)["id"] == "display")
  }

  @Test func idsRepeatWithinASourceOnly() throws {
    let one = folder.write("id,name\n1,A\n2,B\n", to: "one.csv")
    let two = folder.write("id,name\n1,C\n2,D\n", to: "two.csv")
    let loaded = try RecordLoader().load([InputRequest(location: one), InputRequest(location: two)])
    #expect(ids(loaded) == ["1", "2", "1", "2"])
    #expect(loaded.remarks.isEmpty)
  }
}
