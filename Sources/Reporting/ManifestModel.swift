import Foundation
import Matching

/// The model that a run's `manifest.json` holds, read back with every digit.
public struct ManifestModel: Sendable {
  /// The model.
  public let model: ModelSummary

  /// Reads a manifest's bytes.
  public init(data: Data) throws(ManifestModelError) {
    struct Head: Decodable { let schema: String }
    struct Body: Decodable {
      let columns: [WrittenModel.Column]
      let model: WrittenModel
    }
    let decoder = JSONDecoder()
    guard let head = try? decoder.decode(Head.self, from: data),
      head.schema.hasPrefix("twinleaf.manifest/")
    else { throw .foreign }
    guard head.schema == ManifestReport.schema else { throw .otherVersion(schema: head.schema) }
    let body: Body
    do {
      body = try decoder.decode(Body.self, from: data)
    } catch {
      throw .damaged(place: ManifestModel.place(of: error))
    }
    model = try body.model.model(columns: body.columns)
    guard model.digest == body.model.digest else { throw .changed }
  }

  /// `model.comparisons[2].levels[0].m`.
  private static func place(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "model" }
    let path: [any CodingKey]
    switch error {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      path = context.codingPath
    @unknown default: path = []
    }
    let text = path.reduce("") { text, key in
      key.intValue.map { "\(text)[\($0)]" } ?? (text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)")
    }
    return text.isEmpty ? "model" : text
  }
}
