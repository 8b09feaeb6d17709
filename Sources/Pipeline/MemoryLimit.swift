import CMemoryLimit
import Glibc
import Reporting

/// Keeps the process below an amount of resident memory while a job runs.
///
/// What is large and would not fit lies in nameless files beside the output, and the same code reads it as if it were in
/// memory: slower, with the same answer. Nothing is to be cleared away afterwards, since the files have no name.
struct MemoryLimit {
  private let bytes: Int
  private let outputPath: String

  /// The limit of a configuration, nil where it sets none.
  init?(_ configuration: Configuration) {
    guard let bytes = configuration.memoryLimit else { return nil }
    self.bytes = bytes
    outputPath = configuration.outputPath
  }

  /// Begins to keep to the limit.
  func begin() throws(DedupeError) {
    let parent = outputPath.lastIndex(of: "/").map { String(outputPath[...$0]) } ?? "."
    let code = cmemorylimit_begin(parent, bytes)
    guard code == 0 else { throw error(code) }
  }

  /// Makes sure that the files found room so far.
  ///
  /// What found none is in memory beyond the limit: a run that went on would take what it was told not to take.
  func check() throws(DedupeError) {
    let code = cmemorylimit_error()
    guard code == 0 else { throw error(code) }
  }

  /// Ends keeping to it.
  func end() { cmemorylimit_end() }

  private func error(_ code: Int32) -> DedupeError {
    let reason = "no room beside it for what is over --memory-limit: \(String(cString: strerror(code)))"
    return .output(.cannotWrite(path: outputPath, reason: reason))
  }
}
