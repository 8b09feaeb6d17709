import Foundation
import TestSupport
import Testing

@Suite struct CommandsTests {
  @Test func explainShowsLinesThatAddUp() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["explain", "-q", "--json", "1", "2", "customers.csv"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let lines = try #require(report["evidence"] as? [[String: Any]])
    let sum = lines.reduce(0.0) { $0 + (($1["match_weight"] as? Double) ?? 0) }
    #expect(abs(sum - (report["match_weight"] as? Double ?? 0)) < 1e-9)
    #expect(report["verdict"] as? String == "joined")
    #expect(report["left"] as? String == "customers:1")
  }

  @Test func explainAgreesWithThePairsFile() throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    for row in SimpleTable(try folder.text(of: "out/pairs.csv")).rows {
      let (left, right) = (try #require(row["left_id"]), try #require(row["right_id"]))
      let run = try TwinleafCommand.run(["explain", "-q", left, right, "customers.csv"], in: folder)
      #expect(run.output.contains(try #require(row["match_weight"])), "\(left) \(right): \(run.output)")
    }
  }

  @Test(arguments: [
    ("1", "1", "same-record"), ("customers:1", "customers:2", "joined"), ("1", "4", "not-compared"),
  ])
  func explainNamesTheVerdict(first: String, second: String, verdict: String) throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["explain", "-q", first, second, "customers.csv"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("\(verdict): "), "\(run.output)")
  }

  @Test func explainSaysThatPartitionsAreNeverCompared() throws {
    let folder = try FreshFolder()
    try folder.write("id,shop,name,phone\n1,a,Ann Lee,512-555-0142\n1,b,Ann Lee,512-555-0142\n", to: "c.csv")
    let arguments = ["-q", "c.csv", "--partition-by", "shop"]
    let run = try TwinleafCommand.run(["explain", "a/customers:1", "b/customers:1"] + arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("other-partition: "))
    let ambiguous = try TwinleafCommand.run(["explain", "1", "1"] + arguments, in: folder)
    #expect(ambiguous.status == 2)
    #expect(ambiguous.errors.contains("a/customers:1, b/customers:1"))
  }

  @Test func whatDevelopersLeaveOutStandsInTheManifestAndNotInTheHelp() throws {
    let folder = try Samples.folder()
    let dedupe = ["dedupe", "-q", "customers.csv", "--output", "out"]
    let run = try TwinleafCommand.run(dedupe + ["--developer", "without=household"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text(of: "out/manifest.json").contains("\"developer\": \"without=household\""))
    let wrong = try TwinleafCommand.run(dedupe + ["--developer", "without=nothing"], in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("without=PART"))
    #expect(try !TwinleafCommand.run(["dedupe", "--help"], in: folder).output.contains("developer"))
  }

  @Test func blockingShowsWhatEachRuleBrings() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["blocking", "-q", "customers.csv"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("new pairs"))
    #expect(run.output.contains("phone-prefix"))
    let json = try TwinleafCommand.run(["blocking", "-q", "--json", "customers.csv"], in: folder)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let rules = try #require(report["rules"] as? [[String: Any]])
    #expect(rules.reduce(0) { $0 + (($1["newPairs"] as? Int) ?? 0) } == report["pairs"] as? Int)
  }

  @Test func blockingShowsWhatEachRuleFindsOfTheTruth() throws {
    let folder = try Samples.folder()
    // Nothing of 6 and 7 is alike, and 11 is nowhere.
    try folder.write(
      "id,entity\n1,a\n2,a\n3,b\n4,c\n5,c\n6,d\n7,d\n9,g\n10,g\n11,g\n", to: "truth.csv")
    let arguments = ["blocking", "-q", "customers.csv", "--truth", "truth.csv"]
    let run = try TwinleafCommand.run(arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("recall so far"))
    #expect(
      run.output.contains("candidate recall 0.7500: 3 of 4 pairs in the truth; found by no rule: 1\n"))
    #expect(run.output.contains("left out, as the truth does not name them: 1\n"))
    #expect(run.output.contains("named by the truth, but not here: 1\n"))
    let json = try TwinleafCommand.run(arguments + ["--json"], in: folder)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let truth = try #require(report["truth"] as? [String: Any])
    #expect(truth["candidateRecall"] as? Double == 0.75)
    #expect(truth["missedPairs"] as? Int == 1)
    let rules = try #require(report["rules"] as? [[String: Any]])
      .compactMap { $0["truth"] as? [String: Any] }
    #expect(rules.reduce(0) { $0 + (($1["newFoundPairs"] as? Int) ?? 0) } == 3)
    #expect(rules.last?["cumulativeRecall"] as? Double == 0.75)
    let recalls = rules.compactMap { $0["cumulativeRecall"] as? Double }
    #expect(recalls == recalls.sorted())
  }

  @Test(arguments: [
    ("id,entity\n71,a\n", "none of the 10 here"), ("id,group\n1,a\n", "no column “entity”"), ("", "empty"),
  ])
  func blockingNamesWhatIsWrongWithTheTruth(truth: String, message: String) throws {
    let folder = try Samples.folder()
    try folder.write(truth, to: "truth.csv")
    let run = try TwinleafCommand.run(
      ["blocking", "-q", "customers.csv", "--truth", "truth.csv"], in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("truth.csv"))
    #expect(run.errors.contains(message), "\(run.errors)")
    let none = try TwinleafCommand.run(["blocking", "-q", "customers.csv", "--truth", "nope"], in: folder)
    #expect(none.status == 3)
  }

  @Test func evaluateMeasuresWhatDedupeWrote() throws {
    let folder = try Samples.folder()
    try folder.write(
      "id,entity,note\n1,a,\n2,a,\n3,b,\n4,c,\n5,c,\n6,d,\n7,e,\n8,f,\n9,g,\n10,g,\n", to: "truth.csv")
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    let run = try TwinleafCommand.run(["evaluate", "--truth", "truth.csv", "out", "--json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let bands = try #require(report["bands"] as? [[String: Any]])
    #expect(bands.compactMap { $0["bands"] as? String } == ["certain", "certain+likely", "all"])
    let joined = try #require(bands[1]["pairwise"] as? [String: Any])
    #expect(joined["f1"] as? Double == 1)
    #expect(joined["wrongPairs"] as? Int == 0)
    let expected = try #require(report["expectations"] as? [[String: Any]])
    #expect((expected[2]["expectedPrecision"] as? Double ?? 0) > 0.5)
    #expect(expected[2]["truePrecision"] as? Double == 1)
    let text = try TwinleafCommand.run(["evaluate", "--truth", "truth.csv", "out"], in: folder)
    #expect(text.output.contains("certain+likely"))
    #expect(text.output.contains("1.0000"))
    #expect(text.output.contains("expected precision  true precision"))
    #expect(!text.output.contains("different people"))
  }

  @Test func evaluateTellsOfMergedRelativesAndOfWhatIsWrongWithTheTruth() throws {
    let folder = try Samples.folder()
    try folder.write("id,entity,household\n1,a,h\n2,a,h\n3,b,h\n4,c,\n4,d,\n,e,\n", to: "truth.csv")
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    let run = try TwinleafCommand.run(["evaluate", "--truth", "truth.csv", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("pairs of one household, different people  merged   share\n"))
    #expect(run.output.contains("certain+likely                                         2       0  0.0000\n"))
    #expect(run.output.contains("truth.csv: rows without an id or an entity: 1, the first on line 7\n"))
    #expect(run.output.contains("truth.csv: rows that name a record again"))
  }

  @Test func evaluateNamesWhatIsMissing() throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    try folder.write("id,group\n1,a\n", to: "truth.csv")
    let run = try TwinleafCommand.run(["evaluate", "--truth", "truth.csv", "out"], in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("entity"))
    let none = try TwinleafCommand.run(["evaluate", "--truth", "truth.csv", "nowhere"], in: folder)
    #expect(none.status == 3)
    #expect(none.errors.contains("nowhere/crosswalk.csv"))
  }

  @Test func generateGivesTheSameBytesForASeed() throws {
    let folder = try FreshFolder()
    for (name, seed) in [("a", "7"), ("b", "7"), ("c", "8")] {
      let run = try TwinleafCommand.run(
        ["generate", "--records", "300", "--seed", seed, "--output", name], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == "\(name)/customers.csv\n")
    }
    for file in ["customers.csv", "truth.csv"] {
      #expect(try folder.data(of: "a/\(file)") == folder.data(of: "b/\(file)"))
      #expect(try folder.data(of: "a/\(file)") != folder.data(of: "c/\(file)"))
    }
    #expect(Samples.rows(of: try folder.text(of: "a/truth.csv")).count == 301)
  }

  @Test func generateListsItsProfiles() throws {
    let run = try TwinleafCommand.run(["generate", "--list-profiles"], in: try FreshFolder())
    #expect(run.status == 0, "\(run.errors)")
    let words = run.output.split(separator: "\n")
    #expect(words.starts(with: ["us-shop", "uk-shop", "de-vendor"]))
    let help = try TwinleafCommand.run(["generate", "--help"], in: try FreshFolder())
    for word in words { #expect(help.output.contains(word)) }
  }

  @Test func progressAsJSONIsAnObjectALine() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(
      ["dedupe", "customers.csv", "--progress", "json", "--output", "out"], in: folder)
    #expect(run.status == 0)
    let events = try run.errors.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let names = events.compactMap { $0["event"] as? String }
    #expect(names.first == "stage-began")
    #expect(names.last == "finished")
    #expect(names.count { $0 == "stage-ended" } == 5)
    let failed = try TwinleafCommand.run(["dedupe", "nope.csv", "--progress", "json"], in: folder)
    #expect(failed.status == 3)
    #expect(failed.errors.contains("\"event\":\"error\""))
    #expect(failed.errors.contains("\"status\":3"))
  }

  @Test func progressCanBeSwitchedOff() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(
      ["dedupe", "customers.csv", "--progress", "none", "--output", "out"], in: folder)
    #expect(!run.errors.contains("1/5"))
    #expect(run.errors.contains("records"))
  }
}
