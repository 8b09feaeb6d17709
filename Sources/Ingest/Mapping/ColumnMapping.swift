import Records

/// What one column is taken for: proposed by the loader, or saved in a configuration and obeyed.
public struct ColumnMapping: Sendable, Equatable {
  /// The column's name.
  public let column: String
  /// The word of its kind: `given-name`.
  public let kind: String
  /// The kind's parameters.
  public let parameters: FieldParameters
  /// Why, for people: `header "Tel"`, `content: 96 % e-mail addresses`, `twinleaf.yaml`.
  public let reason: String

  /// A column and its kind.
  public init(
    column: String, kind: String, parameters: FieldParameters = FieldParameters(), reason: String
  ) {
    self.column = column
    self.kind = kind
    self.parameters = parameters
    self.reason = reason
  }
}
