import CSV
import Foundation
import Records
import TestSupport
import Testing

@testable import Reporting

/// What all reports have in common, and each as a whole file.
@Suite struct ReportWritersTests {
  private func written(_ content: ReportContent, threads: Int = 1) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    let folder = try OutputFolder(path: "\(scratch.path)/out")
    try folder.write(ReportWriters.all, of: content, threads: threads)
    try RunReport(DemoRun.measurements).write(content, to: folder)
    _ = try folder.publish()
    return scratch
  }

  @Test func everyFileIsAsRecorded() throws {
    let scratch = try written(DemoFlorist.content())
    for name in ReportWriters.all.map({ $0.fileName }) + [RunReport.fileName] {
      let complaint = Snapshot(name).complaint(about: try scratch.text("out/\(name)"))
      #expect(complaint == nil)
    }
  }

  @Test(arguments: ["suggestions.csv", "pairs.csv", "crosswalk.csv", "suggestions.jsonl"])
  func aPartitionedFileIsAsRecorded(name: String) throws {
    let scratch = try written(DemoFlorist.content(partitioned: true))
    let complaint = Snapshot("partitioned-\(name)").complaint(about: try scratch.text("out/\(name)"))
    #expect(complaint == nil)
  }

  @Test func theFolderHoldsWhatTheProductPromises() throws {
    let scratch = try written(DemoFlorist.content())
    #expect(
      try scratch.names(in: "out") == [
        ".twinleaf", "crosswalk.csv", "manifest.json", "pairs.csv", "rejected.csv", "report.html", "run.json",
        "suggestions.csv", "suggestions.jsonl", "summary.txt",
      ])
  }

  @Test func wordsAndFilesAreTheirOwn() {
    #expect(Set(ReportWriters.all.map { $0.word }).count == ReportWriters.all.count)
    #expect(Set(ReportWriters.all.map { $0.fileName }).count == ReportWriters.all.count)
    #expect(ReportWriters.all.allSatisfy { !$0.summary.isEmpty })
  }

  @Test(arguments: [1, 2, 4])
  func equalContentGivesEqualBytes(threads: Int) throws {
    let one = try written(DemoHostile.content())
    let other = try written(DemoHostile.content(), threads: threads)
    for name in try one.names(in: "out") {
      #expect(
        FileManager.default.contents(atPath: "\(one.path)/out/\(name)")
          == FileManager.default.contents(atPath: "\(other.path)/out/\(name)"))
    }
  }

  @Test func theListOfDigestsLeavesOutTheFileThatDiffers() throws {
    let scratch = try written(DemoFlorist.content())
    let list = try scratch.text("out/.twinleaf")
    #expect(list.split(separator: "\n").count == ReportWriters.all.count)
    #expect(!list.contains("run.json"))
  }

  @Test func everyJSONIsValidWhateverTheData() throws {
    let scratch = try written(DemoHostile.content())
    for name in ["manifest.json", "run.json"] {
      _ = try JSONSerialization.jsonObject(with: Data(scratch.text("out/\(name)").utf8))
    }
    for line in try scratch.text("out/suggestions.jsonl").split(separator: "\n") {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
  }

  @Test func theManifestHoldsNoCustomersValues() throws {
    let scratch = try written(DemoFlorist.content())
    let manifest = try scratch.text("out/manifest.json")
    for value in ["Katharine", "555", "Marigold", "mail.example", "Maple", "4411"] {
      #expect(!manifest.contains(value))
    }
  }

  @Test func anEmptyRunIsWrittenToo() throws {
    var demo = DemoContent()
    _ = demo.table.add("pos:1", ["Name": "Ada Lind"])
    let scratch = try written(demo.content())
    #expect(try scratch.text("out/summary.txt").hasPrefix("Twinleaf: no duplicates among 1 record\n"))
    #expect(CSVRows.read(try scratch.text("out/suggestions.csv")).count == 1)
    #expect(CSVRows.read(try scratch.text("out/crosswalk.csv")).count == 2)
    #expect(try scratch.text("out/suggestions.jsonl") == "")
  }
}
