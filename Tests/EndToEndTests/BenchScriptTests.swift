import Foundation
import TestSupport
import Testing

/// `scripts/bench` on few customers, with the binary beside the tests: what it prints, never how long it took.
@Suite struct BenchScriptTests {
  private static let stages = ["read", "block", "score", "resolve", "write"]

  private func bench(
    _ arguments: [String], binary: String = TwinleafCommand.path, in folder: FreshFolder
  ) throws -> (status: Int32, output: [String], errors: String) {
    try ScriptCommand.run("bench", arguments, binary: binary, in: folder)
  }

  /// A program that does as Twinleaf does, but for `dedupe`, which does what is given.
  private func program(dedupe: String, in folder: FreshFolder) throws -> String {
    let path = folder.path(of: "program")
    try folder.write(
      """
      #!/bin/bash
      [ "$1" = dedupe ] || exec "\(TwinleafCommand.path)" "$@"
      \(dedupe)
      """, to: "program")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test func everyStageIsARowOfAnAlignedTable() throws {
    let run = try bench(["--records", "1000", "--runs", "1", "--threads", "1"], in: try FreshFolder())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "")
    #expect(run.output.first == "1000 records (us-shop, seed 7), 1 run, 1 thread")
    let timed = ["stage"] + Self.stages + ["total"]
    let rows = run.output.dropFirst()
    #expect(rows.prefix(timed.count).map { $0.prefix { $0 != " " } } == timed.map { $0[...] })
    #expect(Set(rows.prefix(timed.count).map(\.count)).count == 1, "columns are aligned: \(run.output)")
    let others = rows.dropFirst(timed.count)
    #expect(others.map { $0.prefix(10) } == ["peak MB   ", "records/CP", "pairs/CPU ", "F1        "])
    let f1 = try #require(others.last?.split(separator: " ").last.flatMap { Double($0) })
    #expect(f1 > 0.9 && f1 <= 1)
    #expect(!run.output.contains { $0.hasSuffix(" -") }, "every figure was found: \(run.output)")
  }

  @Test func everyRunIsAnObjectOnALine() throws {
    let run = try bench(
      ["--records", "300", "--records", "200", "--runs", "2", "--profile", "de-vendor", "--json"],
      in: try FreshFolder())
    #expect(run.status == 0, "\(run.errors)")
    let objects = try run.output.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.compactMap { $0["records"] as? Int } == [300, 300, 200, 200])
    #expect(objects.compactMap { $0["run"] as? Int } == [1, 2, 1, 2])
    let first = try #require(objects.first)
    #expect(first["profile"] as? String == "de-vendor")
    #expect((first["revision"] as? String)?.hasPrefix("sha256:") ?? false)
    for name in ["f1", "cpuSeconds", "wallSeconds", "threads", "pairs", "peakMemoryBytes"] {
      #expect((first[name] as? Double ?? 0) > 0, "\(name)")
    }
    let stages = try #require(first["stages"] as? [String: [String: Double]])
    #expect(stages.keys.sorted() == Self.stages.sorted())
    #expect(stages.values.allSatisfy { $0.keys.sorted() == ["cpuSeconds", "wallSeconds"] })
  }

  @Test func aRunThatFailsIsToldAndEndsAll() throws {
    let folder = try FreshFolder()
    let program = try program(dedupe: "printf 'no room\\n' >&2; exit 3", in: folder)
    let run = try bench(["--records", "200", "--records", "300"], binary: program, in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors == "bench: twinleaf dedupe failed\n  no room\n")
  }

  @Test func runsMustGiveTheSameAnswer() throws {
    let folder = try FreshFolder()
    let change = #"sed -i "s/\"sha256\": \"/&$$/" out/run.json"#
    let program = try program(dedupe: "\"\(TwinleafCommand.path)\" \"$@\" && \(change)", in: folder)
    let run = try bench(["--records", "200", "--runs", "2"], binary: program, in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("run 2 of sha256:"))
    #expect(run.errors.contains("wrote other files than its first run"))
  }

  @Test(arguments: [
    ["--nope"], ["customers.csv"], ["--records"], ["--records", "0"], ["--runs", "many"],
    ["--threads", "-1"], ["--profile", "nobody"], ["--against", "no such commit"], ["--binary", "nowhere"],
    ["--sqlite", "--peers"], ["--peers", "--against", "HEAD"], ["--venv"],
  ])
  func wrongUsageIsTwo(arguments: [String]) throws {
    let run = try bench(arguments, in: try FreshFolder())
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.hasPrefix("bench: "))
    #expect(run.output.isEmpty)
  }
}
