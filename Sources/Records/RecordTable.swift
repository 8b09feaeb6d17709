/// All records of a run: originals, normalised attributes, and identities.
///
/// Rows stand in *canonical order*: by a hash of their content, then by identity. So nothing that later
/// stages do can depend on the order of the rows in the input; ``inputOrder`` leads back to it.
public struct RecordTable: Sendable {
  /// The columns and what they are.
  public let schema: Schema
  /// Original values, one column for each of the schema's fields.
  public let columns: [Column]
  /// Normalised values.
  public var attributes: [Attribute]
  /// The names of the sources.
  public let sources: [String]
  /// A row's source, an index into ``sources``.
  public let sourceCodes: [UInt32]
  /// A row's id within its source, distinct there.
  public let ids: Column
  /// A row's partition; nil where the run has none.
  public let partitions: Column?
  /// The canonical rows in the order of the input.
  public let inputOrder: [UInt32]

  /// A table of columns that all have as many rows as `ids`.
  public init(
    schema: Schema, columns: [Column], attributes: [Attribute], sources: [String], sourceCodes: [UInt32],
    ids: Column, partitions: Column?, inputOrder: [UInt32]
  ) {
    self.schema = schema
    self.columns = columns
    self.attributes = attributes
    self.sources = sources
    self.sourceCodes = sourceCodes
    self.ids = ids
    self.partitions = partitions
    self.inputOrder = inputOrder
  }

  /// The number of records.
  public var count: Int { sourceCodes.count }

  /// A record by its row.
  public subscript(row: Int) -> Record { Record(table: self, row: row) }

  /// The identity of a row.
  public func identity(of row: Int) -> RecordIdentity {
    RecordIdentity(
      partition: partitions?[row], source: sources[Int(sourceCodes[row])], id: ids[row])
  }

  /// The attribute of a role, where the table has one.
  public func attribute(_ role: AttributeRole) -> Attribute? { attributes.first { $0.role == role } }
}

extension RecordTable {
  /// What an attribute is called for people: the name of its first column.
  public func name(ofAttribute index: Int) -> String {
    attributes[index].fields.first.map { schema.fields[$0].name } ?? "\(attributes[index].role)"
  }
}
