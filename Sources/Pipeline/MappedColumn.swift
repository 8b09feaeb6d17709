import Records

/// A column as people are shown it: its kind, why, and what that does to its records.
public struct MappedColumn: Sendable, Equatable {
  /// The column's name.
  public let name: String
  /// The word of its field kind.
  public let kind: String
  /// What the kind is for, in one line.
  public let summary: String
  /// Why it was chosen.
  public let reason: String

  /// A field of a schema, for people.
  public init(_ field: Field) {
    name = field.name
    kind = field.kindWord
    summary = type(of: field.kind).summary
    reason = field.reason
  }
}
