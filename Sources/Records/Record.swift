/// One row of a ``RecordTable``, by name: what reports, survivorship and tests read.
public struct Record: Sendable {
  private let table: RecordTable
  /// The row in canonical order.
  public let row: Int

  init(table: RecordTable, row: Int) {
    self.table = table
    self.row = row
  }

  /// Partition, source and id.
  public var identity: RecordIdentity { table.identity(of: row) }

  /// The original text of a field; empty where the field is unknown or the cell is.
  public subscript(name: String) -> String {
    table.schema.index(named: name).map { table.columns[$0][row] } ?? ""
  }

  /// The original text of a field by its index in the schema.
  public subscript(field index: Int) -> String { table.columns[index][row] }

  /// The normalised values of a role that are evidence; several for phones and e-mail addresses.
  public subscript(role: AttributeRole) -> [String] {
    table.attribute(role)?.texts(of: row) ?? []
  }
}
