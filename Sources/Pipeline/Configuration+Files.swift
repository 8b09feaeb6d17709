import Ingest
import Reporting

extension Configuration {
  /// The files that a run reads: inputs, the configuration file, and a saved model with the folder that it is given by.
  var filesRead: [String] {
    let locations = inputs.map(\.location).filter { $0 != InputRequest.standardInput }
    let models = modelPath.map { [$0, "\($0)/\(ManifestReport.fileName)"] } ?? []
    return locations + [path].compactMap(\.self) + models
  }
}
