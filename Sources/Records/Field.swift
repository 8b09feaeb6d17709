/// One input column and what it is taken for.
public struct Field: Sendable {
  /// The column's name: its header, made unique where headers repeat (`phone`, `phone 2`), `column N` where
  /// it has none.
  public let name: String
  /// The kind of its values.
  public let kind: any FieldKind
  /// Why the kind was chosen, for people: `header "Tel"`, `content: 96 % e-mail addresses`, `twinleaf.yaml`.
  public let reason: String

  /// A field of a schema.
  public init(name: String, kind: any FieldKind, reason: String) {
    self.name = name
    self.kind = kind
    self.reason = reason
  }

  /// The word of the field's kind.
  public var kindWord: String { type(of: kind).word }
}
