import Foundation
import Ingest
import Reporting

extension Configuration {
  /// The files that a run reads and that are somebody's own: inputs, the configuration file, a copy of a saved model, the
  /// state file.
  ///
  /// The manifest of an output folder is not among them: the model in it stands in the new folder's, too, so that a night
  /// can be judged by the model of the folder that it replaces.
  var filesRead: [String] {
    let locations = inputs.map(\.location).filter { $0 != InputRequest.standardInput }
    return locations + [path, copyOfModel, statePath].compactMap(\.self)
  }

  private var copyOfModel: String? {
    guard let modelPath else { return nil }
    let url = URL(fileURLWithPath: modelPath)
    let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
    return isFolder || url.lastPathComponent == ManifestReport.fileName ? nil : modelPath
  }
}
