import Testing

@testable import Ingest

/// Whole names beside given names and surnames complete them if they name the same people.
@Suite struct WholeNameColumnsTests {
  private typealias Columns = [(header: String, cell: (Int) -> String)]

  private static let given = ["Margaret", "Daniel", "Helen", "Victor", "Sophie", "Marcus", "Louise"]
  private static let surnames = ["Hollow", "Ramsden", "Lindquist", "Carver", "Barkley", "Thornton"]

  private let folder = InputFolder()

  private func given(_ row: Int) -> String { Self.given[row * 5 % 7] }
  private func surname(_ row: Int) -> String { Self.surnames[row * 7 / 3 % 6] }
  private func whole(_ row: Int) -> String { "\(given(row)) \(surname(row))" }

  /// The kind of each column, and why.
  private func found(_ columns: Columns, rows: Int = 60) throws -> [String] {
    let header = (["given name", "surname"] + columns.map(\.header)).joined(separator: ",")
    let lines = (0..<rows).map { row in
      ([given(row), surname(row)] + columns.map { $0.cell(row) }).joined(separator: ",")
    }
    let text = ([header] + lines).joined(separator: "\n") + "\n"
    return try load(folder.write(text)).mappings.dropFirst(2).map { "\($0.kind): \($0.reason)" }
  }

  @Test func aWholeNameOfTheSamePeopleCompletesTheParts() throws {
    #expect(
      try found([("full_name", whole)]) == [
        """
        full-name: header "full_name", completes given name and surname: 100 % name the same person
        """
      ])
  }

  @Test func itMayNameOthersInTwoRowsOfFive() throws {
    // Rows that say the same count once, so each has a middle name of its own.
    let letter = { (row: Int) in String(UnicodeScalar(UInt8(ascii: "A") + UInt8(row % 20))) }
    func mixed(_ others: Int) -> (Int) -> String {
      { row in
        row % 20 < others
          ? "Nora \(letter(row)) Quimby" : "\(self.given(row)) \(letter(row)) X\(letter(row))x"
      }
    }
    #expect(try found([("name", mixed(8))], rows: 20)[0].contains("surname: 60 % name the same"))
    #expect(try found([("name", mixed(8))], rows: 20)[0].hasPrefix("full-name"))
    #expect(
      try found([("name", mixed(9))], rows: 20)
        == ["display: header \"name\", beside given name and surname: 55 % name the same person"])
  }

  @Test func oneEditInALongWordIsOverlooked() throws {
    let slipped = { (row: Int) in "M. \(self.surname(row).dropLast())" }
    #expect(try found([("full name", slipped)])[0].hasPrefix("full-name"))
    let twice = { (row: Int) in "M. \(self.surname(row).dropLast(2))" }
    #expect(try found([("full name", twice)])[0].hasPrefix("display"))
  }

  @Test func anotherPersonIsShownOnly() throws {
    let contact = { (row: Int) in "\(Self.given[(row + 3) * 5 % 7]) Quimby" }
    #expect(
      try found([("contact", contact), ("recipient", whole)]) == [
        "display: header \"contact\", beside given name and surname: 0 % name the same person",
        "full-name: header \"recipient\", completes given name and surname: 100 % name the same person",
      ])
  }

  @Test func ofSeveralTheOneThatIsFilledMostOftenCompletes() throws {
    let seldom = { (row: Int) in row % 3 == 0 ? self.whole(row) : "" }
    let found = try found([("name", seldom), ("full name", whole)])
    #expect(found[0] == "display: header \"name\", beside the whole name in \"full name\"")
    #expect(found[1].hasPrefix("full-name"))
  }

  @Test func aWholeNameWithoutAHeaderIsFoundByItsWords() throws {
    let login = { (row: Int) in "\(self.given(row)) \(self.surname(row)) \(row % 9)" }
    let found = try found([("zork", whole), ("zark", login)])
    #expect(
      found[0]
        == """
        full-name: content: given name and surname once more, completes given name and surname: 100 % name \
        the same person
        """)
    #expect(found[1] == "display: content: given name and surname once more")
  }

  @Test func namesOfAnotherInputAreNoOthers() throws {
    let parts = folder.write("given name,surname\nAnn,Lee\nJoe,Roe\n", to: "parts.csv")
    let wholes = folder.write("name\nKim Doe\nAnn Lee\n", to: "wholes.csv")
    let loaded = try RecordLoader().load([InputRequest(location: parts), InputRequest(location: wholes)])
    #expect(kinds(loaded)["name"] == "full-name")
    #expect(
      loaded.mappings.last?.reason == "header \"name\", in rows without given name and surname")
    let surname = try #require(loaded.table.attribute(.surname))
    let texts = (0..<loaded.table.count).flatMap { surname.texts(of: $0) }
    #expect(texts.sorted() == ["doe", "lee", "lee", "roe"])
  }
}
