import Foundation
import TestSupport
import Testing

@Suite struct ModelReuseTests {
  /// A folder in which `first` was written with a model of its own.
  private func folder(fixture: Bool = false) throws -> FreshFolder {
    let folder = try FreshFolder()
    if fixture {
      try folder.write(try Samples.fixture("customers.csv"), to: "customers.csv")
    } else {
      try folder.write(Samples.customers, to: "customers.csv")
    }
    #expect(
      try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "-o", "first"], in: folder).status == 0)
    return folder
  }

  @Test func aRunUnderItsOwnModelWritesTheSame() throws {
    let folder = try folder(fixture: true)
    for model in ["first/manifest.json", "first"] {
      let run = try TwinleafCommand.run(
        ["dedupe", "-q", "customers.csv", "-o", "again", "--model", model, "--threads", "2"], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      for name in ["suggestions.csv", "pairs.csv", "crosswalk.csv"] {
        #expect(try folder.data(of: "first/\(name)") == folder.data(of: "again/\(name)"), "\(name)")
      }
    }
    // And a model that was handed on is still the one that was learned.
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "-o", "third", "--model", "again"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.data(of: "again/manifest.json") == folder.data(of: "third/manifest.json"))
  }

  @Test func theOutputsSayThatAModelWasReused() throws {
    let folder = try folder()
    let first = try folder.text(of: "first/manifest.json")
    let run = try TwinleafCommand.run(
      ["dedupe", "customers.csv", "-o", "again", "--model", "first"], in: folder)
    #expect(run.errors.contains("Judged by saved model"))
    let manifest = try folder.text(of: "again/manifest.json")
    #expect(first.contains("\"saved\": false") && manifest.contains("\"saved\": true"))
    let digest = try #require(first.firstMatch(of: #/"digest": "([0-9a-f]{16})"/#)?.1)
    #expect(manifest.contains("\"digest\": \"\(digest)\""))
    #expect(manifest.contains("\"model\": \"saved, \(digest)\""))
    for name in ["summary.txt", "report.html"] {
      #expect(try folder.text(of: "again/\(name)").contains("saved model \(digest)"), "\(name)")
      #expect(try !folder.text(of: "first/\(name)").contains("saved model"), "\(name)")
    }
  }

  @Test func aGrownTableIsJudgedByTheOldModel() throws {
    let folder = try folder()
    let more = "11,Tobias Lindquist,512-555-0177,,41 Mesa Verde Trail,Austin,78735\n"
    try folder.write(Samples.customers + more, to: "customers.csv")
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "-o", "again", "--model", "first"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let groups = SimpleTable.groups(ofCrosswalk: try folder.text(of: "again/crosswalk.csv"))
    #expect(groups == [["1", "2"], ["10", "9"], ["11", "7"], ["4", "5"]])
  }

  @Test func explainUsesTheModel() throws {
    let folder = try folder()
    // With half of the table its own model would say something else.
    let rows = Samples.rows(of: Samples.customers)
    try folder.write(rows.prefix(5).joined(), to: "few.csv")
    let weight = { (arguments: [String]) in
      let run = try TwinleafCommand.run(
        ["explain", "-q", "--json", "1", "2", "few.csv", "--source-name", "customers"] + arguments, in: folder
      )
      #expect(run.status == 0, "\(run.errors)")
      let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return try #require(report?["match_weight"] as? Double)
    }
    #expect(try weight([]) != weight(["--model", "first"]))
    let whole = try TwinleafCommand.run(
      ["explain", "-q", "1", "2", "customers.csv", "--model", "first"], in: folder)
    let own = try TwinleafCommand.run(["explain", "-q", "1", "2", "customers.csv"], in: folder)
    #expect(whole.output == own.output)
  }

  @Test func theConfigurationFileMayNameTheModel() throws {
    let folder = try folder()
    try folder.write("model: first\n", to: "twinleaf.yaml")
    let run = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "-o", "again"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text(of: "again/manifest.json").contains("\"saved\": true"))
    let flag = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "-o", "again", "--model", "nowhere.json"], in: folder)
    #expect(flag.status == 2)
  }

  @Test(arguments: [
    ("nowhere.json", "no such file"), ("customers.csv", "not a manifest.json"), ("second", "no such file"),
    ("run.json", "not a manifest.json"), ("newer.json", "twinleaf.manifest/7"),
    ("damaged.json", "swap_rate"), ("", "manifest.json"), (".", "the folder has no manifest.json"),
  ])
  func aModelThatCannotBeUsedIsAMatterOfConfiguration(file: String, reason: String) throws {
    let folder = try folder()
    let manifest = try folder.text(of: "first/manifest.json")
    try folder.write(manifest.replacing("twinleaf.manifest/1", with: "twinleaf.manifest/7"), to: "newer.json")
    try folder.write(folder.text(of: "first/run.json"), to: "run.json")
    try folder.write(manifest.replacing("\"swap_rate\"", with: "\"swap\""), to: "damaged.json")
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "-o", "first", "--model", file], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.lowercased().contains(reason.lowercased()), "\(run.errors)")
    #expect(try folder.text(of: "first/manifest.json") == manifest)
  }

  @Test func aTableOfOtherColumnsIsRefusedAndEachDifferenceNamed() throws {
    let folder = try folder()
    let renamed = Samples.customers.replacing("phone,email", with: "Tel,email")
    try folder.write(renamed, to: "customers.csv")
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "-o", "again", "--model", "first"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("phone (phone) in the model reads Tel in the table"), "\(run.errors)")
    #expect(!folder.holds("again"))
    let without = Samples.rows(of: Samples.customers).map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset != 3 }.map { String($0.element) }.joined(separator: ",")
    }
    try folder.write(without.joined(), to: "customers.csv")
    let less = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "-o", "again", "--model", "first"], in: folder)
    #expect(less.status == 2)
    #expect(less.errors.contains("email (email) is in the model alone"), "\(less.errors)")
  }
}
