import Foundation
import Matching
import Reporting

extension Configuration {
  /// The saved model that pairs are to be judged by; nil where one is to be learned.
  func savedModel() throws(DedupeError) -> ModelSummary? {
    guard let modelPath else { return nil }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: modelPath, isDirectory: &isFolder) else {
      throw .configuration(.unusableModel(path: modelPath, reason: "no such file"))
    }
    let path = isFolder.boolValue ? "\(modelPath)/\(ManifestReport.fileName)" : modelPath
    guard FileManager.default.fileExists(atPath: path) else {
      throw .configuration(
        .unusableModel(path: modelPath, reason: "the folder has no \(ManifestReport.fileName)"))
    }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .configuration(.unusableModel(path: path, reason: SystemReason.text(of: error)))
    }
    do throws(ManifestModelError) {
      return try ManifestModel(data: data).model
    } catch {
      throw .configuration(.unusableModel(path: path, reason: error.description))
    }
  }
}

extension DedupeError {
  /// A saved model that does not fit the table, with a line for each difference.
  init(_ mismatch: ModelMismatch, path: String?) {
    let lines =
      mismatch.differences.map { "\n  \($0)" }.joined()
      + "\nA mapping that `twinleaf init` writes keeps columns what they were"
    self = .configuration(
      .unusableModel(path: path ?? "", reason: "it compares other things than this table has:\(lines)"))
  }
}
