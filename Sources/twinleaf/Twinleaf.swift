import ArgumentParser
import Glibc
import Pipeline

/// The command `twinleaf`: picks a subcommand, runs it, and turns what it threw into a message and an exit status.
@main
struct Twinleaf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "twinleaf",
    abstract: "Finds customers that were entered more than once, and suggests merges.",
    discussion: """
      Begin with: twinleaf dedupe customers.csv
      Inputs are opened read-only and never changed, and nothing leaves this machine.
      """,
    version: Version.current,
    subcommands: [
      DedupeCommand.self, InitCommand.self, ExplainCommand.self, BlockingCommand.self,
      ShowCommand.self, DecideCommand.self, SchemaCommand.self, EvaluateCommand.self, GenerateCommand.self,
    ])

  static func main() {
    MemoryReturn.start()
    FaultGuard.start()
    SignalGuard.start()
    do {
      var command = try parseAsRoot()
      try command.run()
      Glibc.exit(ExitStatus.success.rawValue)
    } catch {
      let status = ExitStatus(of: error)
      report(error, status: status)
      Glibc.exit(status.rawValue)
    }
  }

  func run() throws { throw UsageError("which command? `twinleaf --help` lists them") }

  private static var isJSONAsked: Bool { ErrorLine.isAsked(by: CommandLine.arguments) }

  private static func report(_ error: any Error, status: ExitStatus) {
    switch error {
    case StreamError.closed, is ReportedFailure: break
    case let error as any CommandError:
      if isJSONAsked { return ErrorLine(error, message: error.description, status: status).say() }
      StandardError.say(error.description)
    default:
      // What the argument parser throws, requests for help and the version among it.
      let message = fullMessage(for: error)
      if status == .success { return (try? StandardOutput.write(message + "\n")) ?? () }
      if isJSONAsked { return ErrorLine(error, message: Twinleaf.message(for: error), status: status).say() }
      let label = "Error: "
      StandardError.say(message.hasPrefix(label) ? String(message.dropFirst(label.count)) : message)
    }
  }
}
