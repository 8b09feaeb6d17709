import Records
import Testing

@testable import Ingest

/// A whole name completes the given name and the surname beside it.
@Suite struct CompletedNamesTests {
  /// A row's cells, and what is to become of them.
  struct Row: CustomTestStringConvertible, Sendable {
    let whole: String
    let given: String
    let surname: String
    let completed: [String]
    var testDescription: String { "\(whole) | \(given) | \(surname)" }

    init(_ whole: String, _ given: String, _ surname: String, _ completed: [String]) {
      self.whole = whole
      self.given = given
      self.surname = surname
      self.completed = completed
    }
  }

  private let folder = InputFolder()

  private static let kinds = [
    "id": "id", "full name": "full-name", "given": "given-name", "middle": "middle-name",
    "surname": "surname", "suffix": "name-suffix", "other name": "full-name",
  ]

  /// The values of roles in each row of a table whose columns are of the kinds above.
  private func values(_ text: String, _ roles: [AttributeRole]) throws -> [[String]] {
    let columns = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
    let mapping = columns.map {
      ColumnMapping(column: $0, kind: Self.kinds[$0] ?? "display", reason: "twinleaf.yaml")
    }
    let table = try load(folder.write(text), options { $0.mapping = mapping }).table
    let rows = (0..<table.count).sorted { table.identity(of: $0).id < table.identity(of: $1).id }
    return rows.map { row in roles.map { table.attribute($0)?.texts(of: row).first ?? "" } }
  }

  private func completed(_ row: Row) throws -> [String] {
    let cells = [row.whole, row.given, row.surname].map { "\"\($0)\"" }.joined(separator: ",")
    return try values("id,full name,given,surname\n1,\(cells)\n", [.given, .surname])[0]
  }

  @Test(arguments: [
    Row("Freya K. Ederds", "", "Ederds", ["freya k", "ederds"]),
    Row("Sulanwant, G", "Gurpreet", "", ["gurpreet", "sulanwant"]),
    Row("Freya Ederds", "", "", ["freya", "ederds"]),
    Row("Freya Ederds", "n/a", "", ["freya", "ederds"]),
    Row("Freya", "Freya", "", ["freya", ""]),
    Row("Freya", "", "Ederds", ["", "ederds"]),
    Row("", "Canila", "", ["canila", ""]),
  ])
  func whatIsEmptyIsFilled(row: Row) throws {
    #expect(try completed(row) == row.completed)
  }

  @Test(arguments: [
    Row("Kevin Eric Brown", "Kevin", "Brown", ["kevin eric", "brown"]),
    Row("Kevin Eric Brown", "K", "Brown", ["kevin eric", "brown"]),
    Row("Kevin Eric Brown", "K E", "Brown", ["kevin eric", "brown"]),
    Row("Kevin Eric Brown", "Eric", "Brown", ["kevin eric", "brown"]),
    // A second spelling of what is there already is no second name.
    Row("Kevim Eric Brown", "Kevin", "Brown", ["kevin eric", "brown"]),
    Row("Stephen Bllenwowrard", "Stephen", "Blenworward", ["stephen", "blenworward"]),
    Row("K. Eric Brown", "Kevin", "Brown", ["kevin", "brown"]),
    Row("Kev Eric Brown", "Kevin", "Brown", ["kevin", "brown"]),
    Row("John & Mary Brown", "Mary", "Brown", ["mary", "brown"]),
    Row("Kevin Green", "Kevin", "Brown", ["kevin", "brown"]),
    Row("Somebody Else", "Kevin", "Brown", ["kevin", "brown"]),
  ])
  func aFullerGivenNameIsTaken(row: Row) throws {
    #expect(try completed(row) == row.completed)
  }

  @Test(arguments: [
    Row("Brown Kevin", "Kevin", "", ["kevin", "brown"]),
    Row("Brown Kevin", "", "Brown", ["kevin", "brown"]),
    Row("Sulanwnt Gurpreet", "", "Sulanwant", ["gurpreet", "sulanwant"]),
    Row("Brown Kevin Eric", "", "Brown", ["kevin eric", "brown"]),
    Row("Brown Kevin Eric", "Kevin", "Brown", ["kevin", "brown"]),
    Row("Thomas James", "James", "Thomas", ["james", "thomas"]),
    Row("Thomas James", "Thomas", "James", ["thomas", "james"]),
    Row("James James", "", "James", ["james", "james"]),
    Row("James James", "James", "", ["james", "james"]),
  ])
  func whereTheSurnameComesFirstItIsSeenFromTheParts(row: Row) throws {
    #expect(try completed(row) == row.completed)
  }

  @Test(arguments: [
    Row("Ana Garcia Lopez", "Ana", "Garcia Lopez", ["ana", "garcia lopez"]),
    Row("Ana Garzia Lopez", "", "Garcia Lopez", ["ana", "garcia lopez"]),
    Row("Kevin Brown Smith", "", "Brown", ["kevin", "brown"]),
    Row("Smith, Kevin Brown", "Kevin", "Brown", ["kevin", "brown"]),
    Row("Kevin B", "Kevin", "", ["kevin", ""]),
    Row("Kevin van der Berg", "Kevin", "", ["kevin", "van der berg"]),
  ])
  func wordsOfASurnameAreNoGivenNames(row: Row) throws {
    #expect(try completed(row) == row.completed)
  }

  @Test func placeholdersCompleteNothing() throws {
    let rows = "id,full name,given,surname\n1,Walk In,,\n2,Guest,,Lee\n3,,Guest,Doe\n4,Cash Sale,Cash,Moor\n"
    #expect(
      try values(rows, [.given, .surname]) == [["", ""], ["", "lee"], ["guest", "doe"], ["cash", "moor"]])
  }

  @Test func theGenerationOfTheWholeNameCountsWhereThereIsNoOther() throws {
    let rows = """
      id,full name,given,surname,suffix
      1,Kevin Brown Jr,Kevin,Brown,
      2,Kevin Brown Jr,Kevin,Brown,Sr
      3,Kevin Brown,Kevin,Brown,III

      """
    #expect(
      try values(rows, [.given, .surname, .generation])
        == [["kevin", "brown", "jr"], ["kevin", "brown", "sr"], ["kevin", "brown", "iii"]])
  }

  @Test func middleNamesOfTheirOwnComeFirst() throws {
    let rows = "id,full name,given,middle,surname\n1,Kevin Eric Brown,Kevin,E,Brown\n2,Ann Lee,,Mary,\n"
    #expect(try values(rows, [.given, .surname]) == [["kevin eric", "brown"], ["mary", "lee"]])
  }

  @Test func theFirstOfSeveralWholeNamesCounts() throws {
    let rows =
      "id,full name,other name,given,surname\n1,Ann Lee,Joe Roe,,\n2,,Joe Roe,,\n3,n/a,Joe Roe,,Roe\n"
    #expect(try values(rows, [.given, .surname]) == [["ann", "lee"], ["joe", "roe"], ["joe", "roe"]])
  }

  @Test func withoutColumnsOfBothPartsNamesAreJoined() throws {
    let rows = "id,full name,given\n1,Ann Mary Lee,Ann\n2,Ann Lee,Mary\n"
    #expect(try values(rows, [.given, .surname]) == [["ann mary", "lee"], ["ann mary", "lee"]])
  }
}
