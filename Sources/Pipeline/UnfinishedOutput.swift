import Foundation

/// A folder of outputs that is not published yet, for whoever must end the process in the middle of a run.
public struct UnfinishedOutput: Sendable {
  private let path: String

  /// The temporary folder at a path.
  init(path: String) { self.path = path }

  /// Deletes the folder, while files may still be written into it; harmless where it is gone.
  public func remove() {
    for _ in 0..<8 {
      try? FileManager.default.removeItem(atPath: path)
      if !FileManager.default.fileExists(atPath: path) { return }
    }
  }
}
