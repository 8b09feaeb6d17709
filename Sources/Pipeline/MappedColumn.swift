import Ingest
import Records

/// A column as people are shown it: its kind, and why.
public struct MappedColumn: Sendable, Equatable, Encodable {
  /// The column's name.
  public let name: String
  /// The word of its field kind.
  public let kind: String
  /// The kind's parameters, by name.
  public let parameters: [String: String]
  /// Why it was chosen.
  public let reason: String

  /// What the loader, or a saved mapping, took a column for.
  init(_ mapping: ColumnMapping) {
    name = mapping.column
    kind = mapping.kind
    parameters = mapping.parameters.texts
    reason = mapping.reason
  }

  /// A column with its kind and why.
  init(name: String, kind: String, parameters: [String: String] = [:], reason: String) {
    self.name = name
    self.kind = kind
    self.parameters = parameters
    self.reason = reason
  }
}
