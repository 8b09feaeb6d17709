import Foundation
import TestSupport
import Testing

@Suite struct DecideTests {
  /// A folder in which a run with a memory was made.
  private func shop() throws -> Shop {
    let shop = Shop(folder: try Samples.folder())
    try shop.dedupe()
    return shop
  }

  @Test func whatWasDecidedIsKnownToTheNextRun() throws {
    let shop = try shop()
    let before = SimpleTable.groups(ofCrosswalk: try shop.text("out/crosswalk.csv"))
    #expect(before.contains(["1", "2"]))
    #expect(!before.contains { $0.contains("7") })
    try shop.write(
      [
        Shop.line("different", [["1"], ["2"]]),
        Shop.line("same", [["7", "8"]], #","survivor":"customers:8""#),
      ])
    let run = try shop.decide("import", "decisions.jsonl", "--by", "Ana")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2  applied"))
    try shop.dedupe()
    let after = SimpleTable.groups(ofCrosswalk: try shop.text("out/crosswalk.csv"))
    #expect(!after.contains { $0.contains("1") && $0.contains("2") })
    #expect(after.contains(["7", "8"]))
    let row = SimpleTable(try shop.text("out/crosswalk.csv")).rows.first { $0["record_id"] == "7" }
    #expect(row?["survivor_id"] == "8")
    // Once more changes nothing.
    let again = try shop.decide("import", "decisions.jsonl", "--by", "Ana", "--json")
    #expect(try Shop.outcomes(again.output) == ["known", "known"])
  }

  @Test func aDryRunSaysWhatWouldBecomeOfEachLineAndWritesNothing() throws {
    let shop = try shop()
    let state = try shop.folder.data(of: "shop.twinleaf")
    try shop.write([
      Shop.line("same", [["1", "2"]]), Shop.line("same", [["4", "5"]], #","kind":"agent""#),
      Shop.line("same", [["9", "10"]], #","evidence_digest":"\#(String(repeating: "0", count: 32))""#),
      Shop.line("same", [["9", "77"]]), Shop.line("household", [["2"], ["1"]]), "{}", "",
    ])
    let run = try shop.decide("import", "decisions.jsonl", "--by", "Ana", "--dry-run", "--json")
    #expect(run.status == 1)
    #expect(
      try Shop.outcomes(run.output)
        == [
          "applied", "recommended", "refused stale", "refused unknown", "refused conflict",
          "refused malformed",
        ])
    #expect(try shop.folder.data(of: "shop.twinleaf") == state)
    #expect(try shop.decide("list").output == "No decisions.\n")
  }

  @Test func aSpreadsheetIsReadBackHoweverItWasSaved() throws {
    let shop = try shop()
    let rows = SimpleTable(try shop.text("out/suggestions.csv")).rows
    let group = rows.filter { ["1", "2"].contains($0["record_id"]) }
    var sheet = "Comment\tRecord_ID\tDecision\tgroup_id\tEvidence\r\n"
    for (place, row) in group.enumerated() {
      sheet +=
        [
          "\"a \"\"b\"\"\"", row["record_id"] ?? "", place == 0 ? "Not same" : "", row["group_id"] ?? "",
          row["evidence"] ?? "",
        ]
        .joined(separator: "\t") + "\r\n"
    }
    try shop.folder.write("\u{FEFF}" + sheet, to: "edited.csv")
    let nobody = try shop.decide("import", "edited.csv")
    #expect(nobody.status == 2)
    #expect(
      nobody.errors
        == "twinleaf: --by: edited.csv:2 does not say who decided; name whoever it was, or a program with --by-program\n"
    )
    let run = try shop.decide("import", "edited.csv", "--by", "Ana")
    #expect(run.status == 0, "\(run.output)")
    let shown = try shop.decide("show", "1").output
    #expect(shown.contains("different, applied"))
    #expect(shown.contains("a \"b\""))
  }

  @Test func aWrongMergeIsTakenBackAndTheCrosswalkSaysSo() throws {
    let shop = try shop()
    let before = try shop.entities()
    try shop.write([Shop.line("same", [["7", "8"]])])
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ana").status == 0)
    try shop.dedupe()
    let merged = try shop.entities()
    // The merge keeps one of the two ids, and says which one it took in.
    #expect(merged["7"]?.id == merged["8"]?.id)
    #expect(Set([before["7"]?.id, before["8"]?.id]) == [merged["7"]?.id, merged["7"]?.former])
    #expect(
      try shop.decide("revoke", "1", "--by", "Ben", "--comment", "two people").output
        == "decision 1: revoked\n")
    try shop.dedupe()
    let parted = try shop.entities()
    // Of equal parts each has its own id again.
    for record in ["7", "8"] { #expect(parted[record]?.id == before[record]?.id) }
    // The old file does not bring it back; whoever wants that says so.
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ana").status == 3)
    #expect(
      try shop.decide("accept", "1", "--by", "Ben").output == "decision 1: accepted\ndecided anew as 2\n")
    let list = try shop.decide("list").output
    #expect(list.contains("revoked"))
    #expect(list.contains("applied"))
  }

  @Test func aDecisionOnARecordThatChangedStillBindsAndIsLookedAtAgain() throws {
    let shop = try shop()
    try shop.write([Shop.line("same", [["7", "8"]], #","decided_at":"2026-11-22T10:00:00Z""#)])
    _ = try shop.decide("import", "decisions.jsonl", "--by", "Ana")
    let changed = Samples.customers.replacing("Ines Carvalho,512-555-0188", with: "Ines Vale,512-555-0189")
    try shop.folder.write(changed, to: "customers.csv")
    try shop.dedupe()
    #expect(try shop.entities()["7"]?.id == shop.entities()["8"]?.id)
    #expect(try shop.decide("list").output.contains("look again"))
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ana").output.contains("1  known"))
    // Said again of what stands there now.
    let lines = try shop.text("out/suggestions.jsonl").split(separator: "\n")
    let line = try #require(lines.first { $0.contains(#""customers:7""#) && $0.contains(#""customers:8""#) })
    let digest = try #require(line.firstMatch(of: /"evidence_digest":"([0-9a-f]{32})"/)?.output.1)
    try shop.write([Shop.line("same", [["7", "8"]], #","evidence_digest":"\#(digest)""#)])
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ben").output.contains("1  applied"))
    #expect(try !shop.decide("list").output.contains("look again"))
  }

  @Test func aProgramsSameWaitsForAPerson() throws {
    let shop = try shop()
    try shop.write([Shop.line("same", [["7", "8"]], #","decided_by":"Ana","kind":"person""#)])
    #expect(
      try shop.decide("import", "decisions.jsonl", "--by-program", "bot").output.contains("1  recommended"))
    try shop.dedupe()
    #expect(try shop.entities()["7"]?.id != shop.entities()["8"]?.id)
    #expect(try shop.decide("list", "--only", "recommended").output.contains("bot (program)"))
    #expect(try shop.decide("accept", "1", "--by", "Ana").status == 0)
    try shop.dedupe()
    #expect(try shop.entities()["7"]?.id == shop.entities()["8"]?.id)
  }

  @Test func aProgramThatIsAllowedMerges() throws {
    let shop = try shop()
    try shop.folder.write("state: shop.twinleaf\nprograms-may-merge: [bot]\n", to: "twinleaf.yaml")
    try shop.write([Shop.line("same", [["7", "8"]])])
    let run = try TwinleafCommand.run(
      ["decide", "import", "decisions.jsonl", "--by-program", "bot"], in: shop.folder)
    #expect(run.output.contains("1  applied"), "\(run.errors)")
    #expect(run.errors == "twinleaf: using twinleaf.yaml; --config names another\n")
  }

  @Test func exportedDecisionsMakeTheSameBook() throws {
    let shop = try shop()
    try shop.write([
      Shop.line(
        "same", [["1", "2"]],
        #","survivor":"customers:2","dropped":["customers:3"],"fields":{"phone":"customers:1"}"#),
      Shop.line(
        "household", [["4"], ["7"]], #","comment":"José \"x\" 🌸","decided_at":"2026-11-22T10:00:00Z""#),
      Shop.line("unsure", [["9"], ["10"]]),
      Shop.line("same", [["4", "5"]], #","kind":"agent","decided_by":"bot""#),
    ])
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ana").status == 0)
    let exported = try shop.decide("export").output
    let other = try self.shop()
    try other.folder.write(exported, to: "exported.jsonl")
    #expect(try other.decide("import", "exported.jsonl").status == 0)
    #expect(try other.decide("export").output == exported)
    #expect(exported.split(separator: "\n").count == 4)
  }

  @Test func aCustomerIsForgottenAndACopyIsMade() throws {
    let shop = try shop()
    try shop.write([Shop.line("same", [["1", "2"]]), Shop.line("different", [["7"], ["8"]])])
    _ = try shop.decide("import", "decisions.jsonl", "--by", "Ana")
    #expect(try shop.decide("backup", "copy.twinleaf").status == 0)
    #expect(try shop.decide("backup", "copy.twinleaf").status == 7)
    #expect(try shop.decide("erase", "customers:7").output.contains("customers:7 is forgotten"))
    let again = try shop.decide("erase", "customers:7")
    #expect(again.output == "Nothing was known of customers:7.\n" && again.status == 2)
    #expect(!(try shop.decide("list").output.contains("customers:8")))
    // A decision goes on without the erased record, and the old file does not bring that back.
    try shop.write([Shop.line("same", [["1", "2", "3"]], #","idempotency_key":"a/b""#)])
    _ = try shop.decide("import", "decisions.jsonl", "--by", "Ana")
    _ = try shop.decide("erase", "customers:3")
    try shop.dedupe()
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ana").output.contains("1  known"))
    #expect(try shop.decide("compact").status == 0)
    let copy = try TwinleafCommand.run(["decide", "list", "--state", "copy.twinleaf"], in: shop.folder)
    #expect(copy.output.contains("customers:7 | customers:8"))
  }

  @Test func statusesSayWhatCannotBeDone() throws {
    let shop = try shop()
    try shop.folder.write("no state file", to: "damaged")
    try shop.write([Shop.line("same", [["1", "77"]])])
    for (arguments, status) in [
      (["import", "decisions.jsonl"], Int32(2)), (["import", "--state", "none", "decisions.jsonl"], 2),
      (["import", "--state", "damaged", "decisions.jsonl", "--by", "Ana"], 6),
      (["import", "--state", "shop.twinleaf", "decisions.jsonl", "--by", "Ana"], 3),
      (["import", "--state", "shop.twinleaf", "missing.jsonl"], 3),
      (["import", "--state", "shop.twinleaf", "customers.csv", "--by", "Ana"], 3),
      (["import", "--state", "shop.twinleaf", "decisions.jsonl", "--by", "Ana", "--by-program", "bot"], 2),
      (["accept", "--state", "shop.twinleaf", "1"], 2),
      (["revoke", "--state", "shop.twinleaf", "1", "--by", "Ana"], 2),
      (["erase", "--state", "shop.twinleaf", "nobody"], 2), ([], 2),
    ] {
      let run = try TwinleafCommand.run(["decide"] + arguments, in: shop.folder)
      #expect(run.status == status, "\(arguments): \(run.errors)")
    }
  }

  @Test func whatSomebodyTypedDoesNotWriteToTheTerminal() throws {
    let shop = try shop()
    try shop.write([
      Shop.line("same", [["7", "8"]], #","comment":"a\u001b[2Jb\nc\u202ed","decided_by":"\u0007Ana""#)
    ])
    _ = try shop.decide("import", "decisions.jsonl")
    for run in [try shop.decide("list"), try shop.decide("show", "1")] {
      #expect(run.status == 0)
      #expect(!run.output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0 == "\u{202E}" })
    }
    #expect(try shop.decide("show", "1").output.contains("a [2Jb c d"))
  }

  @Test func whileARunHoldsTheStateFileDecisionsAreReadAndNotWritten() throws {
    let shop = try shop()
    try shop.write([Shop.line("same", [["7", "8"]])])
    let pipe = shop.folder.path(of: "pipe.csv")
    #expect(mkfifo(pipe, 0o600) == 0)
    // The run waits for its input, and holds the state file from before it reads.
    let running = try TwinleafCommand.start(
      ["dedupe", "-q", "--state", "shop.twinleaf", "--output", "out", "pipe.csv"], in: shop.folder)
    // It locks the file when it opens it first, and opens it twice.
    while running.process.isRunning, shop.openings(by: running.process.processIdentifier) < 2 { usleep(2000) }
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ana", "--dry-run").status == 0)
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ana").status == 5)
    #expect(try shop.decide("list").output == "No decisions.\n")
    kill(running.process.processIdentifier, SIGTERM)
    #expect(try running.wait().status == 143)
    #expect(try shop.decide("import", "decisions.jsonl", "--by", "Ana").status == 0)
  }

  @Test func aFileWithoutDecisionsIsNoFailure() throws {
    let shop = try shop()
    let run = try shop.decide("import", "out/suggestions.csv", "--by", "Ana")
    #expect(run.status == 0)
    #expect(run.output == "No decision is filled in.\n")
  }
}

/// A shop's folder with a state file.
private struct Shop {
  let folder: FreshFolder

  /// A run of the night.
  func dedupe() throws {
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "--state", "shop.twinleaf", "--accept", "--output", "out", "customers.csv"], in: folder
    )
    #expect(run.status == 0, "\(run.errors)")
  }

  /// A command about decisions.
  func decide(_ arguments: String...) throws -> TwinleafCommand.Outcome {
    try TwinleafCommand.run(["decide"] + arguments + ["--state", "shop.twinleaf"], in: folder)
  }

  func text(_ name: String) throws -> String { try folder.text(of: name) }

  /// Writes decisions, a line each.
  func write(_ lines: [String]) throws {
    try folder.write(lines.joined(separator: "\n"), to: "decisions.jsonl")
  }

  /// How often a process has the state file open.
  func openings(by process: Int32) -> Int {
    let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")) ?? []
    return descriptors.count { descriptor in
      let target = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/\(process)/fd/\(descriptor)")
      return target?.hasSuffix("shop.twinleaf") ?? false
    }
  }

  /// Each record's entity and the ids that it took in, from `crosswalk.csv`.
  func entities() throws -> [String: (id: String, former: String)] {
    var entities: [String: (id: String, former: String)] = [:]
    for row in SimpleTable(try text("out/crosswalk.csv")).rows {
      entities[row["record_id"] ?? ""] = (row["entity_id"] ?? "", row["former_entity_ids"] ?? "")
    }
    return entities
  }

  /// A line of `decisions.jsonl` on records by their ids.
  static func line(_ verdict: String, _ parts: [[String]], _ further: String = "") -> String {
    let parts = parts.map { "[" + $0.map { "\"customers:\($0)\"" }.joined(separator: ",") + "]" }
    return
      #"{"schema":"twinleaf.decision/1","verdict":"\#(verdict)","parts":[\#(parts.joined(separator: ","))]\#(further)}"#
  }

  /// What became of each line, as `import --json` prints it.
  static func outcomes(_ json: String) throws -> [String] {
    struct Report: Decodable {
      struct Line: Decodable {
        let outcome: String
        let refusal: String?
      }
      let lines: [Line]
    }
    return try JSONDecoder().decode(Report.self, from: Data(json.utf8)).lines.map { line in
      ([line.outcome] + [line.refusal].compactMap { $0 }).joined(separator: " ")
    }
  }
}
