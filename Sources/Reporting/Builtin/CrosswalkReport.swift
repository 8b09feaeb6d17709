import Records
import Resolution

/// `crosswalk.csv`: every input record once, in the order of the input, with the record that survives for it.
///
/// One hop only: a survivor's survivor is itself. The roles are `survivor`, `duplicate` and `single`.
public struct CrosswalkReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "crosswalk"
  /// One line for help.
  public static let summary =
    "every record with its entity and survivor, in the order of the input; for migrations"
  /// The file's name in the output folder.
  public static let fileName = "crosswalk.csv"

  private static let header = ["source", "record_id", "entity_id", "survivor_source", "survivor_id", "role"]

  /// The report as it is always written.
  public init() {}

  /// The file in parts of some thousand records.
  public func parts(of content: ReportContent) -> ReportParts {
    let cells = RecordCells(content.table)
    let (order, entities) = (content.table.inputOrder, content.entities)
    let entityOfRow = CrosswalkReport.entityOfRow(content)
    let header = cells.partitionHeader + CrosswalkReport.header
    return .rows(header: header, of: order.count, atMost: 2_048) { part, rows in
      for row in order[part] {
        let entity = entities[Int(entityOfRow[Int(row)])]
        cells.addPartition(of: row, to: &rows)
        cells.addRecord(row, to: &rows)
        rows.cell(entity.id)
        cells.addRecord(entity.survivor, to: &rows)
        rows.cell(
          word: entity.members.count == 1 ? "single" : entity.survivor == row ? "survivor" : "duplicate")
        rows.endRow()
      }
    }
  }

  private static func entityOfRow(_ content: ReportContent) -> [UInt32] {
    var entityOfRow = [UInt32](repeating: .max, count: content.table.count)
    for (index, entity) in content.entities.enumerated() {
      for row in entity.members { entityOfRow[Int(row)] = UInt32(index) }
    }
    precondition(!entityOfRow.contains(.max), "every record belongs to an entity")
    return entityOfRow
  }
}
