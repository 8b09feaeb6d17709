import Foundation
import TestSupport
import Testing

@Suite struct ConfigurationFileTests {
  @Test func initWritesAMappingThatRunsUse() throws {
    let folder = try Samples.folder()
    let made = try TwinleafCommand.run(["init", "customers.csv"], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output == "twinleaf.yaml\n")
    #expect(try folder.text(of: "twinleaf.yaml").contains("  phone: phone"))
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("using twinleaf.yaml"))
    let groups = SimpleTable.groups(ofCrosswalk: try folder.text(of: "out/crosswalk.csv"))
    #expect(groups == [["1", "2"], ["10", "9"], ["4", "5"]])
  }

  @Test func initOverwritesOnlyWhenForced() throws {
    let folder = try Samples.folder()
    try folder.write("region: GB\n", to: "twinleaf.yaml")
    let refused = try TwinleafCommand.run(["init", "customers.csv"], in: folder)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--force"))
    #expect(try folder.text(of: "twinleaf.yaml") == "region: GB\n")
    #expect(try TwinleafCommand.run(["init", "customers.csv", "--force"], in: folder).status == 0)
    #expect(try folder.text(of: "twinleaf.yaml").contains("columns:"))
  }

  @Test func initPrintsToStandardOutput() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["init", "-q", "customers.csv", "--config", "-"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("columns:"))
    #expect(try folder.names() == ["customers.csv"])
  }

  @Test func aMappedColumnThatIsMissingStopsTheRun() throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(["init", "-q", "customers.csv"], in: folder)
    try folder.write(Samples.customers.replacing(",phone,", with: ",telephone,"), to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("phone"))
    #expect(!folder.holds("out"))
  }

  @Test func aColumnOfAnotherNatureStopsTheRun() throws {
    let folder = try FreshFolder()
    let rows = { (third: (Int) -> String) in
      (["id,name,contact"] + (1...60).map { "\($0),Person Number\($0),\(third($0))" }).joined(separator: "\n")
        + "\n"
    }
    try folder.write(rows { "person\($0)@cedarmail.net" }, to: "customers.csv")
    _ = try TwinleafCommand.run(["init", "-q", "customers.csv"], in: folder)
    #expect(try folder.text(of: "twinleaf.yaml").contains("contact: email"))
    try folder.write(rows { "\($0) Elm Street" }, to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.errors.contains("contact"))
  }

  @Test func aNewColumnIsAWarning() throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(["init", "-q", "customers.csv"], in: folder)
    let lines = Samples.customers.split(separator: "\n")
    let wider = zip(lines, ["shoe size"] + (1...10).map { "\($0 + 30)" }).map { "\($0),\($1)" }
    try folder.write(wider.joined(separator: "\n") + "\n", to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("warning: "))
    #expect(run.errors.contains("shoe size"))
  }

  @Test func everyProblemIsListedWithItsLine() throws {
    let folder = try Samples.folder()
    try folder.write(
      "regoin: US\npairs-above: 7\ncolumns:\n  name: ful-name\noutputs: [htlm]\n", to: "twinleaf.yaml")
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 2)
    for words in [
      "line 1: regoin", "did you mean \"region\"?", "line 2: pairs-above", "line 4: columns.name",
      "did you mean \"full-name\"?", "line 5: outputs[0]", "did you mean \"html\"?",
    ] { #expect(run.errors.contains(words), "\(words) in \(run.errors)") }
  }

  @Test func outputsCanBeChosen() throws {
    let folder = try Samples.folder()
    try folder.write("outputs: [crosswalk, summary]\n", to: "mine.yaml")
    let run = try TwinleafCommand.run(
      ["dedupe", "customers.csv", "--config", "mine.yaml", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "out\n")
    #expect(try folder.names(in: "out") == [".twinleaf", "crosswalk.csv", "run.json", "summary.txt"])
  }

  @Test func aSitesPlaceholdersAreNoEvidence() throws {
    let folder = try Samples.folder()
    try folder.write("placeholders: [\"512-555-0142\", mholloway@cedarmail.net]\n", to: "twinleaf.yaml")
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text(of: "out/manifest.json").contains("\"site-list\": 2"))
  }
}
