import Foundation
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: [
    [], ["dedupe"], ["nope"], ["dedupe", "--nope", "customers.csv"],
    ["dedupe", "--threads", "x", "customers.csv"],
    ["dedupe", "--threads", "0", "customers.csv"], ["dedupe", "--region", "Texas", "customers.csv"],
    ["dedupe", "--region", "XX", "customers.csv"],
    ["dedupe", "--memory-limit", "lots", "customers.csv"],
    ["dedupe", "--pairs-above", "2", "customers.csv"], ["dedupe", "--progress", "loud", "customers.csv"],
    ["dedupe", "--table", "a", "--query", "b", "customers.csv"],
    ["dedupe", "--config", "nope.yaml", "customers.csv"],
    ["dedupe", "-", "-"], ["dedupe", "customers.csv", "--source-name", "a", "--source-name", "b"],
    ["explain", "1", "customers.csv"], ["explain", "1", "99", "customers.csv"],
    ["evaluate", "out"], ["generate", "--output", "g"], ["generate", "--records", "0", "--output", "g"],
    ["generate", "--records", "5", "--profile", "nope", "--output", "g"],
  ])
  func usageErrorsAreTwo(arguments: [String]) throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(arguments, in: folder)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.hasPrefix("twinleaf: "))
    #expect(run.output == "")
    #expect(try folder.names() == ["customers.csv"])
  }

  @Test(arguments: [
    ["--help"], ["--version"], ["dedupe", "--help"], ["init", "--help"], ["explain", "--help"],
    ["blocking", "--help"], ["evaluate", "--help"], ["generate", "--help"],
  ])
  func helpAndVersionGoToStandardOutput(arguments: [String]) throws {
    let run = try TwinleafCommand.run(arguments, in: try FreshFolder())
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors == "")
  }

  @Test func tooManyPairsStopBeforeAnythingIsScored() throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(
      ["dedupe", "customers.csv", "--max-pairs", "1", "--output", "out"], in: folder)
    #expect(run.status == 4)
    #expect(run.errors.contains("candidate pairs are more than the 1"))
    #expect(try folder.names() == ["customers.csv"])
  }

  @Test func aFolderOfSomebodyElseIsNotReplaced() throws {
    let folder = try Samples.folder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "out"), withIntermediateDirectories: false)
    try folder.write("mine", to: "out/notes.txt")
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder)
    #expect(run.status == 7)
    #expect(try folder.text(of: "out/notes.txt") == "mine")
    #expect(try folder.names() == ["customers.csv", "out"])
  }

  @Test(arguments: ["missing/out", "customers.csv", "customers.csv/out"])
  func anOutputThatCannotBeIsSeven(path: String) throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["dedupe", "customers.csv", "--output", path], in: folder)
    #expect(run.status == 7, "\(run.errors)")
    #expect(try folder.names() == ["customers.csv"])
  }

  @Test func aFailureLeavesTheLastGoodOutput() throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    let report = try folder.data(of: "out/report.html")
    try folder.write("id,name\n", to: "customers.csv")
    #expect(try TwinleafCommand.run(["dedupe", "customers.csv", "--output", "out"], in: folder).status == 3)
    #expect(try folder.data(of: "out/report.html") == report)
    #expect(try folder.names() == ["customers.csv", "out"])
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func aSignalLeavesNothingHalfWritten(signal: Int32, status: Int32) throws {
    let folder = try FreshFolder()
    let made = try TwinleafCommand.run(
      ["generate", "-q", "--records", "20000", "--seed", "5", "--output", "sample"], in: folder)
    #expect(made.status == 0)
    let running = try TwinleafCommand.start(
      ["dedupe", "sample/customers.csv", "--output", "out"], in: folder)
    while running.process.isRunning, try !running.errorsSoFar().contains("1/5") { usleep(2000) }
    kill(running.process.processIdentifier, signal)
    #expect(try running.wait().status == status)
    #expect(try folder.names() == ["sample"])
  }

  @Test(arguments: [(SIGILL, Int32(70)), (SIGSEGV, Int32(70)), (SIGBUS, Int32(3))])
  func aFaultIsSeventyAndACutInputThree(signal: Int32, status: Int32) throws {
    let folder = try FreshFolder()
    _ = try TwinleafCommand.run(
      ["generate", "-q", "--records", "20000", "--seed", "5", "--output", "sample"], in: folder)
    let running = try TwinleafCommand.start(
      ["dedupe", "sample/customers.csv", "--output", "out"], in: folder)
    while running.process.isRunning, try !running.errorsSoFar().contains("1/5") { usleep(2000) }
    kill(running.process.processIdentifier, signal)
    let outcome = try running.wait()
    #expect(outcome.status == status)
    #expect(outcome.errors.contains("twinleaf: a"))
    #expect(!folder.holds("out"))
    // What the crash left is gone after the next run.
    try folder.write(Samples.customers, to: "customers.csv")
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "--output", "out"], in: folder)
    #expect(try folder.names() == ["customers.csv", "out", "sample"])
  }

  @Test func aSignalThatTheStarterIgnoresStaysIgnored() throws {
    let folder = try Samples.folder()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c", "trap '' INT; \"$0\" dedupe -q customers.csv --output out & sleep 0.05; kill -INT $!; wait $!",
      TwinleafCommand.path,
    ]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    #expect(folder.holds("out/report.html"))
  }

  @Test func aReaderThatGoesAwayIsNoFailure() throws {
    let folder = try Samples.folder()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c", "\"$0\" blocking -q customers.csv | true; exit ${PIPESTATUS[0]}", TwinleafCommand.path,
    ]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
  }

  @Test func aFullDiskBehindStandardOutputIsSeven() throws {
    let folder = try Samples.folder()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", "\"$0\" blocking -q customers.csv >/dev/full", TwinleafCommand.path]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 7)
  }
}
