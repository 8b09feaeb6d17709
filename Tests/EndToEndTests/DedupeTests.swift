import CMemoryLimit
import Foundation
import TestSupport
import Testing

@Suite struct DedupeTests {
  private let files = [
    ".twinleaf", "crosswalk.csv", "manifest.json", "pairs.csv", "rejected.csv", "report.html", "run.json",
    "suggestions.csv", "suggestions.jsonl", "summary.txt",
  ]

  @Test func withoutOptionsEveryOutputAppearsAndTheReportsPathIsPrinted() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["dedupe", "customers.csv"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "twinleaf-out/report.html\n")
    #expect(try folder.names(in: "twinleaf-out") == files)
    #expect(try folder.names() == ["customers.csv", "twinleaf-out"])
  }

  @Test func copiesAreJoinedAndTheHouseholdIsNot() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let groups = SimpleTable.groups(ofCrosswalk: try folder.text(of: "out/crosswalk.csv"))
    #expect(groups == [["1", "2"], ["10", "9"], ["4", "5"]])
  }

  @Test func theCrosswalkNamesEveryRecordOnceInOneHop() throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    let rows = SimpleTable(try folder.text(of: "out/crosswalk.csv")).rows
    #expect(rows.compactMap { $0["record_id"] } == (1...10).map(String.init))
    let survivors = Set(rows.filter { $0["role"] != "duplicate" }.compactMap { $0["record_id"] })
    #expect(rows.allSatisfy { survivors.contains($0["survivor_id"] ?? "") })
  }

  @Test func columnsAreShownWithTheirKindsAndReasons() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["dedupe", "customers.csv"], in: folder)
    #expect(run.errors.contains("column   taken for     because"))
    #expect(run.errors.contains("name     full-name"))
    #expect(run.errors.contains("header \"phone\""))
  }

  @Test(.enabled(if: cmemorylimit_is_supported() == 1)) func aMemoryLimitChangesNoOutput() throws {
    let folder = try Samples.folder()
    for limit in [[], ["--memory-limit", "128M"]] {
      let run = try TwinleafCommand.run(["dedupe", "customers.csv"] + limit, in: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    // The names of the folders are in none of these.
    for name in ["crosswalk.csv", "pairs.csv", "suggestions.jsonl", "manifest.json"] {
      #expect(try folder.text(of: "twinleaf-out/\(name)") == folder.text(of: "twinleaf-out.previous/\(name)"))
    }
    #expect(try folder.names() == ["customers.csv", "twinleaf-out", "twinleaf-out.previous"])
  }

  @Test(.enabled(if: cmemorylimit_is_supported() == 0)) func aBuildWithoutMemoryLimitsRefusesThem() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--memory-limit", "128M"], in: folder)
    #expect(run.status == 7)
    #expect(run.errors.contains("this build of twinleaf cannot keep to a --memory-limit"))
    #expect(try folder.names() == ["customers.csv"])
  }

  @Test func aQuietRunSaysNothing() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["dedupe", "--quiet", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "")
    #expect(folder.holds("out/report.html"))
  }

  @Test func equalRunsWriteEqualBytesWhateverTheThreads() throws {
    let folder = try FreshFolder()
    try folder.write(try Samples.fixture("customers.csv"), to: "customers.csv")
    let one = ["dedupe", "-q", "customers.csv", "--output", "out", "--threads", "1"]
    #expect(try TwinleafCommand.run(one, in: folder).status == 0)
    let first = try outputs(folder, "out")
    for threads in ["2", "3"] {
      let again = ["dedupe", "-q", "customers.csv", "--output", "out", "--threads", threads]
      #expect(try TwinleafCommand.run(again, in: folder).status == 0)
      let second = try outputs(folder, "out")
      for (name, data) in first { #expect(second[name] == data, "\(name) differs with \(threads) threads") }
    }
  }

  @Test func theOrderOfRowsDoesNotChangeTheGroups() throws {
    let folder = try FreshFolder()
    try folder.write(try Samples.fixture("customers.csv"), to: "customers.csv")
    let rows = Samples.rows(of: try folder.text(of: "customers.csv"))
    try folder.write(([rows[0]] + rows.dropFirst().reversed()).joined(), to: "reversed.csv")
    for name in ["customers", "reversed"] {
      let arguments = ["dedupe", "-q", "\(name).csv", "--output", name]
      #expect(try TwinleafCommand.run(arguments, in: folder).status == 0)
    }
    let sorted = { (name: String) in
      try folder.text(of: "\(name)/crosswalk.csv").split(separator: "\n").sorted()
    }
    #expect(try sorted("customers") == sorted("reversed"))
  }

  @Test func theFolderBeforeStaysAsPrevious() throws {
    let folder = try Samples.folder()
    for _ in 0..<2 {
      #expect(
        try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder).status == 0)
    }
    #expect(try folder.names() == ["customers.csv", "out", "out.previous"])
  }

  @Test func anEditedFolderIsKeptAndNamedEvenWhenQuiet() throws {
    let folder = try Samples.folder()
    let arguments = ["dedupe", "-q", "customers.csv", "--output", "out"]
    _ = try TwinleafCommand.run(arguments, in: folder)
    try folder.write("decided\n", to: "out/suggestions.csv")
    let run = try TwinleafCommand.run(arguments, in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("warning: "))
    #expect(run.errors.contains("out.edited-1"))
    #expect(try folder.text(of: "out.edited-1/suggestions.csv") == "decided\n")
  }

  @Test(arguments: [([], 0o600), (["--group-readable"], 0o640)])
  func outputsAreForTheirOwner(flags: [String], mode: Int) throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"] + flags, in: folder)
    for name in files {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(of: "out/\(name)"))
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test func pairsAboveDecidesWhatPairsShow() throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "--output", "out", "--pairs-above", "0.999999"], in: folder)
    let rows = SimpleTable(try folder.text(of: "out/pairs.csv")).rows
    #expect(
      rows.allSatisfy { row in
        row["class"] != "same-person" || Double(row["match_probability"] ?? "") ?? 0 >= 0.999999
      })
  }

  @Test func aRowThatCannotBeReadIsKeptAsideAndCounted() throws {
    let folder = try FreshFolder()
    try folder.write(Samples.customers + "11,\"never closed,512-555-0100\n", to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("1 rejected"))
    let rejected = try folder.text(of: "out/rejected.csv")
    #expect(rejected.contains("customers,12,"))
    #expect(try folder.text(of: "customers.csv") == Samples.customers + "11,\"never closed,512-555-0100\n")
  }

  private func outputs(_ folder: FreshFolder, _ name: String) throws -> [String: Data] {
    let names = try folder.names(in: name).filter { $0 != "run.json" }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.data(of: "\(name)/\($0)")) })
  }
}
