import Foundation
import TestSupport
import Testing

/// Nights with a state file, run as cron runs them.
@Suite struct StateTests {
  private static let command = ["dedupe", "customers.csv", "--state", "shop.twinleaf", "--output", "out"]

  private func night(_ folder: FreshFolder, _ further: String...) throws -> TwinleafCommand.Outcome {
    try TwinleafCommand.run(StateTests.command + further, in: folder)
  }

  /// A table of so many customers, each entered once, in which every tenth was entered twice.
  private static func customers(_ count: Int) -> String {
    var random = RandomStrings(seed: 5)
    let letters = Array("abcdefghijklmnoprstuvw")
    func word(_ length: Int) -> String {
      String((0..<length).map { _ in letters[random.number(in: 0...letters.count - 1)] }).capitalized
    }
    var rows = ["id,first name,last name,phone,email,address,city"]
    for id in 0..<count {
      let (given, surname) = (word(5), word(8))
      let phone = "512\(random.number(in: 2_000_000...9_999_999))"
      let rest = "\(random.number(in: 1...999)) \(word(7)) Street,Austin"
      rows.append("\(id),\(given),\(surname),\(phone),\(surname.lowercased())@mail.example,\(rest)")
      if id % 10 == 0 { rows.append("\(id)b,\(given),\(surname),\(phone),,\(rest)") }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// What stays from night to night: each record's entity and survivor.
  private func crosswalk(_ folder: FreshFolder) throws -> [String] {
    try folder.text(of: "out/crosswalk.csv").split(separator: "\n").map(String.init).sorted()
  }

  @Test func aQuietNightPrintsNothingAndRemembers() throws {
    let folder = try Samples.folder()
    for expected in ["Twinleaf: 3 groups to merge", "Twinleaf: 0 new groups, "] {
      let run = try night(folder, "--quiet")
      #expect(run.status == 0)
      #expect(run.output == "" && run.errors == "")
      #expect(try folder.text(of: "out/summary.txt").hasPrefix(expected))
    }
    #expect(try folder.names() == ["customers.csv", "out", "out.previous", "shop.twinleaf"])
  }

  @Test func theSameNightsWriteTheSameBytesWhateverTheThreads() throws {
    var nights: [[Data]] = []
    for threads in ["1", "3"] {
      let folder = try FreshFolder()
      let rows = Samples.rows(of: StateTests.customers(60))
      try folder.write(rows.dropLast(5).joined(), to: "customers.csv")
      #expect(try night(folder, "-q", "--threads", threads).status == 0)
      try folder.write(rows.joined(), to: "customers.csv")
      #expect(try night(folder, "-q", "--threads", threads).status == 0)
      nights.append(
        try ["crosswalk.csv", "suggestions.jsonl", "pairs.csv", "suggestions.csv"].map {
          try folder.data(of: "out/\($0)")
        })
    }
    #expect(nights[0] == nights[1])
  }

  @Test func aTruncatedExportIsHeldBackUntilItIsAccepted() throws {
    let folder = try FreshFolder()
    let rows = Samples.rows(of: StateTests.customers(100))
    try folder.write(rows.joined(), to: "customers.csv")
    #expect(try night(folder, "-q").status == 0)
    let good = try folder.data(of: "out/report.html")
    let state = try folder.data(of: "shop.twinleaf")
    try folder.write(rows.prefix(60).joined(), to: "customers.csv")
    for _ in 0..<2 {
      let run = try night(folder, "-q")
      #expect(run.status == 4)
      #expect(run.errors.hasPrefix("twinleaf: safety brake: the input customers shrank by "))
      #expect(run.errors.count { $0 == "\n" } == 1)
      #expect(run.errors.contains("out.quarantine"))
      #expect(try folder.data(of: "out/report.html") == good)
      #expect(try folder.data(of: "shop.twinleaf") == state)
      #expect(try folder.text(of: "out.quarantine/summary.txt").hasPrefix("Twinleaf: held back, "))
      #expect(try folder.names() == ["customers.csv", "out", "out.quarantine", "shop.twinleaf"])
    }
    #expect(try night(folder, "-q", "--accept").status == 0)
    #expect(try night(folder, "-q").status == 0)
    // The whole export again: all that is back is new, and no brake stops what grows.
    try folder.write(rows.joined(), to: "customers.csv")
    #expect(try night(folder, "-q").status == 0)
  }

  @Test func aCopyInAnotherSourceDoesNotMakeUpForALostOne() throws {
    let folder = try FreshFolder()
    let rows = Samples.rows(of: StateTests.customers(100))
    try folder.write(rows.joined(), to: "pos.csv")
    try folder.write(rows.joined(), to: "web.csv")
    let both = ["-q", "--source-name", "pos", "--source-name", "web", "pos.csv", "web.csv"]
    let command = ["dedupe", "--state", "shop.twinleaf", "--output", "out"] + both
    #expect(try TwinleafCommand.run(command, in: folder).status == 0)
    try folder.write(rows.prefix(60).joined(), to: "web.csv")
    let run = try TwinleafCommand.run(command, in: folder)
    #expect(run.status == 4)
    #expect(run.errors.contains("the input web shrank by "), "\(run.errors)")
  }

  @Test func tooManyPairsAreLetThroughOnce() throws {
    let folder = try Samples.folder()
    #expect(try night(folder, "-q", "--max-pairs", "1").status == 4)
    #expect(!folder.holds("out") && !folder.holds("out.quarantine"))
    #expect(try night(folder, "-q", "--max-pairs", "1", "--accept").status == 0)
  }

  @Test func aConditionThatHoldsIsStatusOneAndOneLine() throws {
    let folder = try Samples.folder()
    let run = try night(
      folder, "-q", "--fail-if", "certain>=1", "--fail-if", "records<5", "--fail-if", "new>0")
    #expect(run.status == 1)
    #expect(run.errors == "twinleaf: --fail-if 'certain>=1' holds: certain is 3\n")
    #expect(folder.holds("out/report.html"))
    #expect(try night(folder, "-q", "--fail-if", "new>0").status == 0)
    let typo = try night(folder, "-q", "--fail-if", "nwe>0")
    #expect(typo.status == 2)
    #expect(typo.errors.contains("known are: records, rejected, "))
  }

  @Test func whatIsNoStateFileIsSix() throws {
    let folder = try Samples.folder()
    try folder.write(Samples.customers, to: "shop.twinleaf")
    let run = try night(folder)
    #expect(run.status == 6)
    #expect(try folder.text(of: "shop.twinleaf") == Samples.customers)
    #expect(try folder.names() == ["customers.csv", "shop.twinleaf"])
  }

  @Test func aMemoryNeedsIDsAndNamesOfSources() throws {
    let folder = try Samples.folder()
    try folder.write("name,phone\nMargaret Holloway,512-555-0142\n", to: "other.csv")
    let unnamed = try TwinleafCommand.run(
      ["dedupe", "customers.csv", "other.csv", "--state", "shop.twinleaf"], in: folder)
    #expect(unnamed.status == 2)
    #expect(unnamed.errors.contains("--source-name"))
    let unnumbered = try TwinleafCommand.run(["dedupe", "other.csv", "--state", "shop.twinleaf"], in: folder)
    #expect(unnumbered.status == 3)
    #expect(unnumbered.errors.contains("--id-column"))
    #expect(!folder.holds("twinleaf-out"))
  }

  @Test func aStateFileInTheOutputIsRefused() throws {
    let folder = try Samples.folder()
    #expect(
      try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder).status == 0)
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "--output", "out", "--state", "out/shop.twinleaf"], in: folder)
    #expect(run.status == 7)
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func aSignalLeavesTheStateAsItWas(signal: Int32, status: Int32) throws {
    let folder = try FreshFolder()
    try folder.write(StateTests.customers(3_000), to: "customers.csv")
    #expect(try night(folder, "-q").status == 0)
    let state = try folder.data(of: "shop.twinleaf")
    let before = try crosswalk(folder)
    let running = try TwinleafCommand.start(StateTests.command + ["--progress", "lines"], in: folder)
    // Once the table is read the state file is open.
    while try !running.errorsSoFar().contains("1/5"), running.process.isRunning { usleep(1_000) }
    kill(running.process.processIdentifier, signal)
    #expect(try running.wait().status == status)
    #expect(try folder.data(of: "shop.twinleaf") == state)
    #expect(try crosswalk(folder) == before)
    #expect(try night(folder, "-q").status == 0)
    #expect(try crosswalk(folder) == before)
  }

  @Test func anotherRunThatHoldsTheStateIsFive() throws {
    let folder = try FreshFolder()
    try folder.write(StateTests.customers(3_000), to: "customers.csv")
    let running = try TwinleafCommand.start(StateTests.command, in: folder)
    while !folder.holds("shop.twinleaf"), running.process.isRunning { usleep(1_000) }
    kill(running.process.processIdentifier, SIGSTOP)
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "customers.csv", "--state", "shop.twinleaf", "--output", "other"], in: folder)
    kill(running.process.processIdentifier, SIGCONT)
    #expect(run.status == 5)
    #expect(run.errors.count { $0 == "\n" } == 1)
    #expect(!folder.holds("other"))
    #expect(try running.wait().status == 0)
  }

  @Test func aRunThatIsKilledAnywhereLeavesAStateThatOpens() throws {
    let folder = try FreshFolder()
    try folder.write(StateTests.customers(30), to: "customers.csv")
    #expect(try night(folder, "-q").status == 0)
    let expected = try crosswalk(folder)
    let start = Date()
    #expect(try night(folder, "-q").status == 0)
    let length = Int(Date().timeIntervalSince(start) * 1_000_000)
    var random = RandomStrings(seed: 9)
    for _ in 0..<60 {
      let running = try TwinleafCommand.start(StateTests.command + ["-q"], in: folder)
      usleep(UInt32(random.number(in: 0...length)))
      kill(running.process.processIdentifier, SIGKILL)
      let status = try running.wait().status
      #expect(status == 128 + SIGKILL || status == 0)
      #expect(try crosswalk(folder) == expected)
    }
    let run = try night(
      folder, "--fail-if", "new>0", "--fail-if", "changed_records>0", "--fail-if", "resolved>0")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try crosswalk(folder) == expected)
    #expect(try folder.names() == ["customers.csv", "out", "out.previous", "shop.twinleaf"])
  }
}
