import CSQLite
import Foundation
import TestSupport
import Testing

@Suite struct InputTests {
  private let groups = [["1", "2"], ["10", "9"], ["4", "5"]]

  private func groups(_ arguments: [String], in folder: FreshFolder, input: Data = Data()) throws
    -> [[String]]
  {
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "--output", "out"] + arguments, in: folder, input: input)
    #expect(run.status == 0, "\(run.errors)")
    return SimpleTable.groups(ofCrosswalk: try folder.text(of: "out/crosswalk.csv"))
  }

  @Test func semicolonsInWindows1252GiveTheSameGroups() throws {
    let folder = try FreshFolder()
    let text = Samples.customers.replacing(",", with: ";")
    try folder.write(try #require(text.data(using: .windowsCP1252)), to: "customers.csv")
    #expect(try groups(["customers.csv"], in: folder) == groups)
  }

  @Test func tabsInUTF16GiveTheSameGroups() throws {
    let folder = try FreshFolder()
    let text = Samples.customers.replacing(",", with: "\t").replacing("\n", with: "\r\n")
    try folder.write(try #require(text.data(using: .utf16)), to: "customers.csv")
    #expect(try groups(["customers.csv"], in: folder) == groups)
  }

  @Test func aDelimiterCanBeNamed() throws {
    let folder = try FreshFolder()
    try folder.write(Samples.customers.replacing(",", with: "^"), to: "customers.csv")
    #expect(try groups(["customers.csv", "--delimiter", "^"], in: folder) == groups)
  }

  @Test func standardInputIsRead() throws {
    let folder = try FreshFolder()
    #expect(try groups(["-"], in: folder, input: Data(Samples.customers.utf8)) == groups)
  }

  @Test func withoutHeaderRowsAreNumberedOrTheColumnIsNamed() throws {
    let folder = try FreshFolder()
    let rows = Samples.customers.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    try folder.write(rows, to: "customers.csv")
    #expect(
      try groups(["customers.csv", "--no-header", "--id-column", "column 1"], in: folder).contains(
        ["9", "10"].sorted()))
  }

  @Test(arguments: [
    ("1,ann@example.org\n2,bob@example.org\n3,cy@example.org\n", "--no-header"),
    ("id,name\n1,Ann Lee\n1,Bob Ray\n1,Cy Orr\n2,Di Fox\n3,Ed Kay\n", "1 id of column \"id\""),
  ])
  func aQuietRunWarnsOfWhatItsOutputsDependOn(text: String, words: String) throws {
    let folder = try FreshFolder()
    try folder.write(text, to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("warning: ") && run.errors.contains(words), "\(run.errors)")
    #expect(try folder.text(of: "out/summary.txt").contains(words))
  }

  @Test func anSQLiteTableOrQueryGivesTheSameGroups() throws {
    let folder = try FreshFolder()
    try Self.makeDatabase(folder.path(of: "shop.db"))
    let before = try folder.data(of: "shop.db")
    #expect(try groups(["shop.db", "--table", "customers"], in: folder) == groups)
    #expect(
      try groups(["shop.db", "--query", "SELECT * FROM customers WHERE id < 9"], in: folder) == [
        ["1", "2"], ["4", "5"],
      ])
    #expect(try folder.data(of: "shop.db") == before)
    #expect(try folder.names() == ["out", "out.previous", "shop.db"])
  }

  @Test func severalInputsAreSeveralSources() throws {
    let folder = try FreshFolder()
    let lines = Samples.customers.split(separator: "\n")
    try folder.write((lines[0...5] + []).joined(separator: "\n") + "\n", to: "pos.csv")
    try folder.write(([lines[0]] + lines[6...]).joined(separator: "\n") + "\n", to: "web.csv")
    let run = try TwinleafCommand.run(["dedupe", "-q", "pos.csv", "web.csv", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let sources = SimpleTable(try folder.text(of: "out/crosswalk.csv")).rows.compactMap { $0["source"] }
    #expect(sources == [String](repeating: "pos", count: 5) + [String](repeating: "web", count: 5))
    let named = try TwinleafCommand.run(
      ["dedupe", "-q", "pos.csv", "web.csv", "--source-name", "a", "--source-name", "b", "--output", "out"],
      in: folder)
    #expect(named.status == 0, "\(named.errors)")
    #expect(
      Set(SimpleTable(try folder.text(of: "out/crosswalk.csv")).rows.compactMap { $0["source"] }) == [
        "a", "b",
      ])
  }

  @Test func recordsOfDifferentPartitionsAreNeverJoined() throws {
    let folder = try FreshFolder()
    let lines = Samples.customers.split(separator: "\n")
    // Records 1 and 2 in different shops, 4 and 5 in one.
    let shops = ["shop", "a", "b", "b", "a", "a", "a", "a", "a", "a", "a"]
    try folder.write(
      zip(lines, shops).map { "\($0),\($1)" }.joined(separator: "\n") + "\n", to: "customers.csv")
    let found = try groups(["customers.csv", "--partition-by", "shop"], in: folder)
    #expect(found == [["10", "9"], ["4", "5"]])
    for name in ["crosswalk.csv", "pairs.csv", "suggestions.csv"] {
      #expect(try folder.text(of: "out/\(name)").hasPrefix("partition,"), "\(name)")
    }
  }

  /// Writes the sample as a table of texts.
  static func makeDatabase(_ path: String) throws {
    var handle: OpaquePointer?
    try #require(sqlite3_open(path, &handle) == SQLITE_OK)
    defer { sqlite3_close(handle) }
    let lines = Samples.customers.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let columns = lines[0].map { "\"\($0)\" TEXT" }.joined(separator: ", ")
    var statements = ["CREATE TABLE customers (\(columns))"]
    for line in lines.dropFirst() {
      let values = line.map { "'\($0.replacing("'", with: "''"))'" }.joined(separator: ", ")
      statements.append("INSERT INTO customers VALUES (\(values))")
    }
    for statement in statements { try #require(sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK) }
  }
}
