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

  /// Writes the report.
  public func write(_ content: ReportContent, to folder: borrowing OutputFolder) throws(ReportError) {
    let cells = RecordCells(content.table)
    let entityOfRow = CrosswalkReport.entityOfRow(content)
    var file = try CSVReportFile(
      named: CrosswalkReport.fileName, header: cells.partitionHeader + CrosswalkReport.header, in: folder)
    for row in content.table.inputOrder {
      let entity = content.entities[Int(entityOfRow[Int(row)])]
      cells.addPartition(of: row, to: &file)
      cells.addRecord(row, to: &file)
      file.cell(entity.id)
      cells.addRecord(entity.survivor, to: &file)
      file.cell(entity.members.count == 1 ? "single" : entity.survivor == row ? "survivor" : "duplicate")
      try file.endRow()
    }
    try file.close()
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
