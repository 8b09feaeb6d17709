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

  /// Begins to keep to the limit; what it returns is to be said to the user.
  func begin() throws(DedupeError) -> String? {
    guard cmemorylimit_is_supported() == 1 else {
      throw refusal("this build of twinleaf cannot keep to a --memory-limit; run it without one")
    }
    let parent = outputPath.lastIndex(of: "/").map { String(outputPath[...$0]) } ?? "."
    let code = cmemorylimit_begin(parent, bytes)
    guard code == 0 else {
      throw refusal(
        """
        the folder it is to stand in cannot hold the files that --memory-limit needs (\(MemoryLimit.reason(of: code))); \
        name an --output on another disk, or run without the limit
        """)
    }
    return cmemorylimit_is_memory(parent) == 1
      ? "\(outputPath) lies in memory (tmpfs), where --memory-limit saves none: name an --output on a disk"
      : nil
  }

  /// Makes sure that the files found room so far.
  ///
  /// What found none is in memory beyond the limit: a run that went on would take what it was told not to take.
  func check() throws(DedupeError) {
    let code = cmemorylimit_error()
    guard code == 0 else {
      throw refusal("no room beside it for what is over --memory-limit: \(MemoryLimit.reason(of: code))")
    }
  }

  /// Ends keeping to it.
  func end() { cmemorylimit_end() }

  private static func reason(of code: Int32) -> String { String(cString: strerror(code)) }

  private func refusal(_ reason: String) -> DedupeError {
    .output(.cannotWrite(path: outputPath, reason: reason))
  }
}
