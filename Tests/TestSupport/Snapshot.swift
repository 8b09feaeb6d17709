import Foundation

/// A file that a test's whole output is compared with.
///
/// Snapshots stand in the folder `Snapshots` beside the test's file. `RECORD_SNAPSHOTS=1` writes them anew; one that is
/// missing is written, and its test fails once, so that somebody looks at it.
public struct Snapshot {
  private let url: URL

  /// The snapshot of a name, beside the file of the test that asks.
  public init(_ name: String, besideTest file: String = #filePath) {
    url = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name)
  }

  /// What a test should complain about, or nil where the output is what was recorded.
  public func complaint(about output: String) -> String? {
    let recorded = try? Data(contentsOf: url)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" { return record(output) }
    guard let recorded else {
      return record(output) ?? "\(url.lastPathComponent) was missing and is now written: look at it"
    }
    // By bytes: strings that differ in their normal form alone are equal to Swift.
    if recorded == Data(output.utf8) { return nil }
    return firstDifference(String(decoding: recorded, as: UTF8.self), output)
  }

  private func record(_ output: String) -> String? {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: url)
      return nil
    } catch {
      return "\(url.lastPathComponent) cannot be recorded: \(error)"
    }
  }

  private func firstDifference(_ recorded: String, _ output: String) -> String {
    let before = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let after = output.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(before, after).prefix { Array($0.utf8) == Array($1.utf8) }.count
    let was = line < before.count ? "\(before[line].prefix(400))" : "(end)"
    let now = line < after.count ? "\(after[line].prefix(400))" : "(end)"
    return "\(url.lastPathComponent) differs in line \(line + 1)\n  recorded: \(was)\n  now:      \(now)"
  }
}
