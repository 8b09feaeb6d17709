/// The columns of a run's inputs, in the order in which they first appear, with what each is taken for.
public struct Schema: Sendable {
  /// All columns, ids and display-only ones included.
  public let fields: [Field]

  /// A schema of fields whose names are distinct.
  public init(fields: [Field]) { self.fields = fields }

  /// The index of a field by its name.
  public func index(named name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// The indexes of all fields of a kind, by the kind's word.
  public func indexes(ofKind word: String) -> [Int] {
    fields.indices.filter { fields[$0].kindWord == word }
  }
}
