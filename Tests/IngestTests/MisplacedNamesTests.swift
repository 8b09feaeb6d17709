import Records
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
}
