import Foundation
import TestSupport
import Testing

/// What cannot be read: a clear message, status 3, and no trace in the folder.
@Suite struct BadInputTests {
  /// An input with the words that its message must hold.
  struct Case: CustomTestStringConvertible {
    let name: String
    let content: Data?
    let words: String

    var testDescription: String { name }

    init(_ name: String, _ content: Data?, words: String) {
      self.name = name
      self.content = content
      self.words = words
    }
  }

  static let cases = [
    Case("missing.csv", nil, words: "no such file"),
    Case("empty.csv", Data(), words: "empty"),
    Case("blank.csv", Data("\n\n  \n".utf8), words: "empty"),
    Case("header.csv", Data("id,name,phone\n".utf8), words: "no row"),
    Case(
      "binary.csv", Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }),
      words: "export it as CSV"),
    Case("commas.csv", Data("id,name\n,\n,\n".utf8), words: "no row"),
    Case("line.csv", Data(repeating: UInt8(ascii: "a"), count: 3 << 20), words: "line 1"),
  ]

  @Test(arguments: cases)
  func endsWithStatusThree(_ input: Case) throws {
    let folder = try FreshFolder()
    if let content = input.content { try folder.write(content, to: input.name) }
    let run = try TwinleafCommand.run(["dedupe", input.name, "--output", "out"], in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("twinleaf: \(input.name): "), "\(run.errors)")
    #expect(run.errors.contains(input.words), "\(run.errors)")
    #expect(run.output == "")
    #expect(try folder.names() == (input.content == nil ? [] : [input.name]))
  }

  @Test func aDirectoryIsNoInput() throws {
    let folder = try FreshFolder()
    let run = try TwinleafCommand.run(["dedupe", ".", "--output", "out"], in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("is a directory"))
  }

  @Test(arguments: [
    (["--table", "nope"], "no table \"nope\""), (["--query", "SELECT * FROM nope"], "no such table"),
    (["--query", "DELETE FROM customers"], "SELECT"),
  ])
  func aTableOrQueryThatDoesNotWorkIsNamed(flags: [String], words: String) throws {
    let folder = try FreshFolder()
    try InputTests.makeDatabase(folder.path(of: "shop.db"))
    let run = try TwinleafCommand.run(["dedupe", "shop.db", "--output", "out"] + flags, in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(try folder.names() == ["shop.db"])
  }

  @Test func aTableOfATextFileIsRefused() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(
      ["dedupe", "customers.csv", "--table", "x", "--output", "out"], in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("SQLite"))
  }

  @Test(arguments: [
    ("one record", "id,name,phone\n1,Ann Lee,512-555-0142\n"),
    ("no values but ids", "id,name,phone\n1,,\n2,,\n3,,\n"),
    ("one column", "name\nAnn Lee\nAnn Lee\nBob Ray\n"),
    ("an unclosed quote", "id,name,phone\n1,Ann Lee,512-555-0142\n2,\"Bob Ray,512-555-0143\n"),
  ])
  func littleToGoByIsNoFailure(name: String, text: String) throws {
    let folder = try FreshFolder()
    try folder.write(text, to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.holds("out/report.html"))
  }

  @Test func allRecordsEqualAreOneCustomer() throws {
    let folder = try FreshFolder()
    let rows = (1...30).map { "\($0),Ann Lee,512-555-0142,ann@cedarmail.net" }
    try folder.write((["id,name,phone,email"] + rows).joined(separator: "\n") + "\n", to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let groups = SimpleTable.groups(ofCrosswalk: try folder.text(of: "out/crosswalk.csv"))
    #expect(groups.map(\.count) == [30])
  }

  @Test func errorsAndWarningsHoldNoCustomersValues() throws {
    let folder = try FreshFolder()
    try folder.write(Samples.customers + "1,Secret Surname,512-555-0100,,,,\n", to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    for value in ["Holloway", "Secret", "555-0142", "mholloway"] {
      #expect(!run.errors.contains(value), "\(value) in \(run.errors)")
    }
  }
}
