import Foundation

/// The built program, run as a user runs it: in a folder, with arguments, waiting for its end.
public struct TwinleafCommand {
  /// What a run came to.
  public struct Outcome {
    /// The exit status; 128 and the signal's number for a process that a signal ended.
    public let status: Int32
    /// Standard output.
    public let output: String
    /// Standard error.
    public let errors: String
  }

  /// The binary beside the tests.
  public static let path: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "twinleaf").path
  }()

  /// The folder of fixtures.
  public static let fixtures: String = {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures").path
  }()

  /// Runs the program in a folder to its end.
  public static func run(
    _ arguments: [String], in folder: FreshFolder, input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Outcome {
    let running = try start(arguments, in: folder, input: input, environment: environment)
    return try running.wait()
  }

  /// Starts the program in a folder.
  public static func start(
    _ arguments: [String], in folder: FreshFolder, input: Data = Data(), environment: [String: String] = [:]
  ) throws -> RunningCommand {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let streams = try FreshFolder()
    try streams.write(input, to: "input")
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: streams.path(of: "input")))
    process.standardOutput = try writing(streams, "output")
    process.standardError = try writing(streams, "errors")
    try process.run()
    return RunningCommand(process: process, streams: streams)
  }

  private static func writing(_ streams: FreshFolder, _ name: String) throws -> FileHandle {
    try streams.write("", to: name)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: name)))
  }
}

/// The program while it runs.
public struct RunningCommand {
  /// The process itself.
  public let process: Process
  fileprivate let streams: FreshFolder

  fileprivate init(process: Process, streams: FreshFolder) {
    self.process = process
    self.streams = streams
  }

  /// What it has written to standard error so far.
  public func errorsSoFar() throws -> String { try streams.text(of: "errors") }

  /// Waits for its end.
  public func wait() throws -> TwinleafCommand.Outcome {
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return TwinleafCommand.Outcome(
      status: status, output: try streams.text(of: "output"), errors: try streams.text(of: "errors"))
  }
}
