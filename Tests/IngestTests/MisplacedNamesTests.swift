import Normalization
import Records
import TestSupport
import Testing

@testable import Ingest

/// A whole name in one column is put right where the columns it belongs to are empty.
@Suite struct MisplacedNamesTests {
  private let folder = InputFolder()

  /// Given name, surname and company of each record, by its id.
  private func names(_ rows: [String]) throws -> [String: String] {
    let ordinary = (0..<12).map { "x\($0),Mary\($0 % 2 == 0 ? "" : " Ann"),Smith\($0),Acme\($0) Ltd" }
    let text = (["id,first name,last name,company"] + rows + ordinary).joined(separator: "\n")
    let table = try load(folder.write(text + "\n")).table
    var found: [String: String] = [:]
    for row in 0..<table.count where !table.identity(of: row).id.hasPrefix("x") {
      let parts = [AttributeRole.given, .surname, .organization].map {
        table.attribute($0)?.texts(of: row).first ?? ""
      }
      found[table.identity(of: row).id] = parts.joined(separator: "|")
    }
    return found
  }

  @Test func aPersonInTheColumnOfCompaniesIsAPerson() throws {
    let found = try names([
      "1,,,Jennifer Zimmerman", "2,,,Zimmerman Bakery", "3,Eva,Hill,Jennifer Zimmerman",
      "4,,,\"Zimmerman, Tavish\"",
      "5,,,Blossom Corner",
    ])
    #expect(found["1"] == "jennifer|zimmerman|")
    #expect(found["2"] == "||zimmerman bakery")
    #expect(found["3"] == "eva|hill|jennifer zimmerman")
    #expect(found["4"] == "tavish|zimmerman|")
    #expect(found["5"] == "||blossom corner")
  }

  @Test func aWholeNameInOneColumnIsTakenApart() throws {
    let found = try names([
      "1,\"Hill, Eva\",,", "2,Robert Zimmerman,,", "3,,\"Hill, Eva\",", "4,,Robert Zimmerman,",
      "5,\"Gar, Nakar\",,Acme",
    ])
    #expect(found["1"] == "eva|hill|")
    #expect(found["2"] == "robert|zimmerman|")
    #expect(found["3"] == "eva|hill|")
    #expect(found["4"] == "robert|zimmerman|")
    #expect(found["5"] == "nakar|gar|acme")
  }

  @Test func twoGivenNamesOrTwoSurnamesStayWhatTheyAre() throws {
    let found = try names(["1,Mary Ann,,", "2,,Garcia Lopez,", "3,Mary,Hill Jones,", "4,,van der Berg,"])
    #expect(found["1"] == "mary ann||")
    #expect(found["2"] == "|garcia lopez|")
    #expect(found["3"] == "mary|hill jones|")
    #expect(found["4"]?.hasPrefix("|") == true)
  }

  /// What may be left out unread is nothing that the parser finds a known given name in.
  @Test func noWholeNameIsLeftUnread() {
    let words = [
      "Robert", "JENNIFER", "mary", "Ann", "Mac", "Kenzie", "O", "De", "La", "Dr", "Mrs", "Jr", "Wm", "J",
      "St",
      "Zimmerman", "Bakery", "Corner", "Blossom", "LLC", "of", "the", "and", "Family", "Smith", "van", "MarY",
    ]
    let parser = Normalizers().names
    var random = RandomStrings(seed: 7)
    for _ in 0..<20_000 {
      let cell = (0..<random.number(in: 1...5)).map { _ in words[random.number(in: 0...words.count - 1)] }
        .joined(separator: " ")
      if MisplacedNames.mayBeWholeName(cell.utf8.span) { continue }
      let given = String(parser.parse(full: cell).given.prefix { $0 != " " })
      #expect(given.utf8.count < 2 || !NicknameTable.builtIn.contains(given), "\(cell)")
    }
    for cell in ["Zimmerman, Tavish", "Müller Bakery", "R0bert Bakery"] {
      let mayBe = MisplacedNames.mayBeWholeName(cell.utf8.span)
      #expect(mayBe)
    }
    let bakery = "Zimmerman Bakery"
    let mayBe = MisplacedNames.mayBeWholeName(bakery.utf8.span)
    #expect(!mayBe)
  }
}
