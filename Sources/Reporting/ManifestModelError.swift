/// Why a file's model cannot be used.
public enum ManifestModelError: Error, Sendable, Equatable {
  /// It is no `manifest.json` of Twinleaf's.
  case foreign
  /// Another version of Twinleaf wrote it; with its schema.
  case otherVersion(schema: String)
  /// A part of the model is missing or is not what it should be; with its place in the file.
  case damaged(place: String)
  /// The model's numbers are not those that were written.
  case changed
}

extension ManifestModelError: CustomStringConvertible {
  /// What is wrong, for the user.
  public var description: String {
    switch self {
    case .foreign: "it is not a manifest.json that Twinleaf wrote"
    case .otherVersion(let schema):
      "its schema is \(schema) and this Twinleaf reads \(ManifestReport.schema): another version wrote it"
    case .damaged(let place): "it is damaged: \(place) is missing or is not what it should be"
    case .changed: "its model was changed after it was written: the digest does not agree"
    }
  }
}
