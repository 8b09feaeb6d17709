import Foundation
import TestSupport
import Testing

/// The files in `scripts/` for nightly runs, run as cron and systemd would run their commands.
@Suite struct NightlyFilesTests {
  private static let scripts = URL(fileURLWithPath: TwinleafCommand.fixtures).deletingLastPathComponent()
    .appending(path: "scripts").path

  private static func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(scripts)/\(name)", encoding: .utf8)
  }

  /// The commands of the crontab, without their times.
  private static func crontabCommands() throws -> [String] {
    try text("crontab").split(separator: "\n").filter { $0.first?.isNumber ?? false }.map { line in
      let words = line.split(separator: " ", maxSplits: 5)
      #expect(words.prefix(5).allSatisfy { $0 == "*" || Int($0) != nil })
      return String(words[5])
    }
  }

  /// A folder with the sample, and beside it the programs that the commands call; `mail` writes what it is given.
  private func folder() throws -> FreshFolder {
    let folder = try Samples.folder()
    let programs = folder.path(of: "bin")
    try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: false)
    let files = FileManager.default
    try files.createSymbolicLink(atPath: "\(programs)/twinleaf", withDestinationPath: TwinleafCommand.path)
    try files.createSymbolicLink(
      atPath: "\(programs)/mail-summary", withDestinationPath: "\(Self.scripts)/mail-summary")
    try folder.write("#!/bin/sh\n{ printf '%s|' \"$@\"; echo; cat; } > mail.txt\n", to: "bin/mail")
    try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(programs)/mail")
    return folder
  }

  private func run(_ command: String, in folder: FreshFolder, environment: [String: String] = [:]) throws -> (
    status: Int32, output: String, errors: String
  ) {
    let shell = Process()
    let streams = try FreshFolder()
    for name in ["output", "errors"] { try streams.write("", to: name) }
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", command.replacing("/var/lib/twinleaf", with: folder.path)]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    shell.environment = ["PATH": "\(folder.path(of: "bin")):/usr/bin:/bin", "HOME": folder.path].merging(
      environment
    ) { $1 }
    shell.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "output")))
    shell.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "errors")))
    try shell.run()
    shell.waitUntilExit()
    return (shell.terminationStatus, try streams.text(of: "output"), try streams.text(of: "errors"))
  }

  @Test func theCrontabLineMailsTheSummaryAndIsQuiet() throws {
    let command = try #require(try Self.crontabCommands().first)
    #expect(!command.contains("%"), "cron makes line ends of them")
    let folder = try folder()
    for night in 1...2 {
      let outcome = try run(command, in: folder)
      #expect(outcome.status == 0, "night \(night): \(outcome.errors)")
      #expect(outcome.output == "" && outcome.errors == "")
      let summary = try folder.text(of: "report/summary.txt")
      let subject = try #require(summary.split(separator: "\n").first)
      let mail = try folder.text(of: "mail.txt")
      #expect(mail.hasPrefix("-s|\(subject)|owner@example.org|\n"))
      #expect(mail.hasSuffix(summary.dropFirst(subject.count + 1)))
    }
    #expect(folder.holds("shop.twinleaf"))
    let mode =
      try FileManager.default.attributesOfItem(atPath: folder.path(of: "report"))[.posixPermissions] as? Int
    #expect(mode == 0o700)
  }

  @Test func aConditionIsMailedAndAFailureIsOneLineForCron() throws {
    let command = try #require(try Self.crontabCommands().first)
    let folder = try folder()
    let condition = try run(command.replacing("--quiet", with: "--quiet --fail-if 'records>1'"), in: folder)
    #expect(condition.status == 1)
    #expect(folder.holds("mail.txt"))
    try FileManager.default.removeItem(atPath: folder.path(of: "mail.txt"))
    try FileManager.default.removeItem(atPath: folder.path(of: "customers.csv"))
    let failure = try run(command, in: folder)
    #expect(failure.status == 3)
    #expect(!folder.holds("mail.txt"))
    #expect(failure.output == "" && failure.errors.split(separator: "\n").count == 1, "\(failure.errors)")
  }

  @Test func theServicesCommandsRun() throws {
    let folder = try folder()
    for unit in ["twinleaf.service", "twinleaf-mail@.service"] {
      let lines = try Self.text("systemd/\(unit)").split(separator: "\n")
      let command = try #require(lines.first { $0.hasPrefix("ExecStart=") }).dropFirst("ExecStart=".count)
      let outcome = try run(String(command).replacing("/usr/local/bin/", with: ""), in: folder)
      #expect(outcome.status == 0, "\(unit): \(outcome.errors)")
    }
    #expect(try folder.text(of: "mail.txt").hasPrefix("-s|Twinleaf: "))
  }

  @Test(arguments: [("4", "quarantine"), ("5", "another run"), ("70", "journal")])
  func aFailedServiceIsMailedAsOne(status: String, words: String) throws {
    let folder = try folder()
    let outcome = try run(
      "mail-summary report owner@example.org", in: folder,
      environment: ["MONITOR_SERVICE_RESULT": "exit-code", "MONITOR_EXIT_STATUS": status])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let mail = try folder.text(of: "mail.txt")
    #expect(mail.hasPrefix("-s|Twinleaf: the run failed with status \(status)|"))
    #expect(mail.contains(words))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")))
  func systemdFindsNothingWrong() throws {
    let folder = try FreshFolder()
    let units = ["twinleaf.service", "twinleaf.timer", "twinleaf-mail@.service"]
    for unit in units {
      let text = try Self.text("systemd/\(unit)")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("ExecStart=") ? "ExecStart=/bin/true" : $0 }
      try folder.write(lines.joined(separator: "\n"), to: unit)
    }
    let outcome = try run(
      "systemd-analyze verify --man=no ./twinleaf.service ./twinleaf.timer ./twinleaf-mail@x.service",
      in: folder)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
  }
}
