import Foundation
import TestSupport
import Testing

@Suite struct ErrorLineTests {
  /// The one object that standard error holds.
  private func error(_ arguments: [String], in folder: FreshFolder) throws -> JSONNode {
    let run = try TwinleafCommand.run(arguments, in: folder)
    #expect(run.output == "")
    let lines = run.errors.split(separator: "\n").filter { $0.contains("\"event\":\"error\"") }
    #expect(lines.count == 1, "\(run.errors)")
    let line = try JSONNode(try #require(lines.first))
    #expect(line["status"] == .number(Double(run.status)))
    #expect(line["message"]?.string?.isEmpty == false)
    return line
  }

  @Test(arguments: [
    ["dedupe", "--progress", "json", "--nope", "customers.csv"], ["explain", "--json", "1", "customers.csv"],
    ["dedupe", "--progress=json", "--region", "XX", "customers.csv"],
    ["explain", "-q", "--json", "1", "99", "customers.csv"],
    ["show", "--json", "E-1", "--output", "customers.csv"], ["schema", "--json", "suggestion"],
    ["dedupe", "--progress", "json", "missing.csv"], ["evaluate", "--json", "out"],
  ])
  func whereJSONIsAskedForAnErrorIsOneObject(arguments: [String]) throws {
    let folder = try Samples.folder()
    _ = try error(arguments, in: folder)
    let run = try TwinleafCommand.run(arguments, in: folder)
    #expect(run.errors.split(separator: "\n").allSatisfy { (try? JSONNode($0)) != nil }, "\(run.errors)")
  }

  @Test func otherwiseItIsText() throws {
    let folder = try Samples.folder()
    for arguments in [["dedupe", "--nope"], ["dedupe", "--", "--json"], ["show", "E-1"]] {
      let run = try TwinleafCommand.run(arguments, in: folder)
      #expect(run.errors.hasPrefix("twinleaf: ") && !run.errors.contains("\"event\""), "\(run.errors)")
    }
  }

  @Test func aFileThatIsNoYAMLIsNamedWithLineAndColumn() throws {
    let folder = try Samples.folder()
    try folder.write("region: US\ncolumns: [\n", to: "shop.yaml")
    let line = try error(
      ["dedupe", "--progress", "json", "--config", "shop.yaml", "customers.csv"], in: folder)
    #expect(line["file"] == .text("shop.yaml"))
    #expect((line["line"]?.double ?? 0) >= 2 && (line["column"]?.double ?? 0) >= 1)
    #expect(line["problems"] == nil)
  }

  @Test func everyProblemOfAConfigurationHasItsPlace() throws {
    let folder = try Samples.folder()
    try folder.write("pairs-above: 7\nnonsense: 1\n", to: "shop.yaml")
    let arguments = [
      "dedupe", "--progress", "json", "--config", "shop.yaml", "--threads", "0", "customers.csv",
    ]
    let line = try error(arguments, in: folder)
    let problems = try #require(line["problems"]).items
    #expect(problems.count == 3)
    let places = problems.map {
      [$0["file"]?.string, $0["setting"]?.string, $0["line"]?.double.map { "\(Int($0))" }]
    }
    #expect(places.contains(["shop.yaml", "pairs-above", "1"]), "\(places)")
    #expect(places.contains(["shop.yaml", "nonsense", "2"]), "\(places)")
    #expect(places.contains([nil, "--threads", nil]), "\(places)")
  }

  @Test func anInputIsNamedWithTheLineThatStopsIt() throws {
    let folder = try FreshFolder()
    try folder.write("id,name\n1,\"Ann\n", to: "c.csv")
    let line = try error(["dedupe", "--progress", "json", "c.csv"], in: folder)
    #expect(line["file"] == .text("c.csv"))
    #expect(line["line"] == .number(2))
    #expect(line["status"] == .number(3))
  }

  @Test func helpIsNoError() throws {
    let run = try TwinleafCommand.run(["explain", "--json", "--help"], in: try FreshFolder())
    #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("USAGE"))
  }
}
