import Foundation
import TestSupport

/// A script of the repository, run in a folder to its end.
enum ScriptCommand {
  /// Runs `scripts/NAME`, with the binary beside the tests unless another is given.
  static func run(
    _ name: String, _ arguments: [String], binary: String = TwinleafCommand.path, in folder: FreshFolder
  ) throws -> (status: Int32, output: [String], errors: String) {
    let root = URL(fileURLWithPath: TwinleafCommand.fixtures).deletingLastPathComponent()
    let streams = try FreshFolder()
    for name in ["output", "errors"] { try streams.write("", to: name) }
    let script = Process()
    script.executableURL = URL(fileURLWithPath: "/bin/bash")
    script.arguments = [root.appending(path: "scripts/\(name)").path, "--binary", binary] + arguments
    script.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    script.standardOutput = try FileHandle(
      forWritingTo: URL(fileURLWithPath: streams.path(of: "output")))
    script.standardError = try FileHandle(
      forWritingTo: URL(fileURLWithPath: streams.path(of: "errors")))
    try script.run()
    script.waitUntilExit()
    let lines = try streams.text(of: "output").split(separator: "\n").map(String.init)
    return (script.terminationStatus, lines, try streams.text(of: "errors"))
  }
}
