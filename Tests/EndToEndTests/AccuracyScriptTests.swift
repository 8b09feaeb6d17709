import Foundation
import TestSupport
import Testing

/// `scripts/accuracy` on small labelled sets, with the binary beside the tests.
@Suite struct AccuracyScriptTests {
  private static let truth = "id,entity\n1,a\n2,a\n3,b\n4,c\n5,c\n6,d\n7,e\n8,f\n9,g\n10,g\n"

  /// A folder of the sets `one` and `two`, and a file that is no set.
  private func folder() throws -> FreshFolder {
    let folder = try FreshFolder()
    for set in ["one", "two"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(of: set), withIntermediateDirectories: false)
      try folder.write(Samples.customers, to: "\(set)/records.csv")
      try folder.write(Self.truth, to: "\(set)/truth.csv")
    }
    try folder.write("two sets", to: "README.md")
    return folder
  }

  private func accuracy(
    _ arguments: [String], in folder: FreshFolder
  ) throws -> (status: Int32, output: [String], errors: String) {
    try ScriptCommand.run("accuracy", arguments, in: folder)
  }

  @Test func everySetIsARowOfOneTable() throws {
    let run = try accuracy([".", "--profile-records", "0"], in: try folder())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "")
    #expect(run.output.count == 4)
    #expect(run.output.map(\.count).max() ?? 0 <= 160)
    #expect(Set(run.output.dropFirst().map(\.count)).count == 1, "columns are aligned: \(run.output)")
    #expect(run.output.dropFirst(2).map { $0.prefix(3) } == ["one", "two"])
    #expect(run.output[2].contains("      10  1.0000"))
  }

  @Test func aSetOrProfileCanBeChosenAndIsAnObjectOnALine() throws {
    let run = try accuracy(
      [".", "--only", "two", "--only", "de-vendor", "--profile-records", "200", "--json"], in: try folder())
    #expect(run.status == 0, "\(run.errors)")
    let objects = try run.output.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.compactMap { $0["set"] as? String } == ["two", "de-vendor"])
    #expect(objects.compactMap { $0["records"] as? Int } == [10, 200])
    let joined = try #require(objects.first?["certain+likely"] as? [String: Any])
    #expect(joined["f1"] as? Double == 1)
    #expect(joined["mergedRelativesShare"] is NSNull)
    #expect(objects.first?["candidateRecall"] as? Double == 1)
    #expect((objects.first?["peakMemoryBytes"] as? Int ?? 0) > 1_000_000)
  }

  @Test func aSetThatFailsIsToldAndTheOthersRun() throws {
    let folder = try folder()
    try folder.write("id,customer\n1,a\n", to: "one/truth.csv")
    let run = try accuracy([".", "--profile-records", "0", "--json"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.count == 1)
    #expect(run.output.first?.hasPrefix(#"{"set":"two""#) ?? false)
    #expect(run.errors.contains("one: twinleaf evaluate failed"))
    #expect(run.errors.contains("no column “entity”"))
  }

  @Test func optionsAfterTwoDashesGoToDedupe() throws {
    let run = try accuracy([".", "--only", "one", "--", "--max-pairs", "1"], in: try folder())
    #expect(run.status == 1)
    #expect(run.errors.contains("twinleaf dedupe failed"))
    #expect(run.errors.contains("candidate pairs are more than the 1"))
  }

  @Test(arguments: [
    [".", "--only", "three"], ["--nope"], [".", "--profile-records", "many"], ["nowhere"], [".", "."],
  ])
  func wrongUsageIsTwo(arguments: [String]) throws {
    let run = try accuracy(arguments, in: try folder())
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.hasPrefix("accuracy: "))
    #expect(run.output.isEmpty)
  }
}
