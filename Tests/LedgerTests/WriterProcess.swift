import Foundation
import TestSupport

/// A process of its own that writes to a state file.
final class WriterProcess {
  private let process = Process()
  private let folder: FreshFolder

  /// Starts the writer: `hold` holds the file, `write` writes run after run.
  init(_ mode: String, _ path: String) throws {
    folder = try FreshFolder()
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    process.executableURL = tests.deletingLastPathComponent().appending(path: "LedgerWriter")
    process.arguments = [mode, path]
    try folder.write("", to: "output")
    process.standardOutput = try FileHandle(
      forWritingTo: URL(fileURLWithPath: folder.path(of: "output")))
    try process.run()
  }

  deinit { kill() }

  /// What it told, line by line.
  func lines() throws -> [String] {
    try folder.text(of: "output").split(separator: "\n").map(String.init)
  }

  /// Waits until it has told a number of lines.
  func wait(forLines count: Int = 1) throws {
    while try lines().count < count, process.isRunning { usleep(1_000) }
  }

  /// Ends it as a power cut would, and waits until it is gone.
  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
