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

  /// Records whose far reads are under way together.
  private static let batch = 64

  /// The file in parts of some thousand records.
  public func parts(of content: ReportContent) -> ReportParts {
    let cells = RecordCells(content.table)
    let (order, entities) = (content.table.inputOrder, content.entities)
    let header = cells.partitionHeader + CrosswalkReport.header
    return .rows(header: header, of: order.count, atMost: 2_048) { part, rows in
      for start in stride(from: part.lowerBound, to: part.upperBound, by: CrosswalkReport.batch) {
        let batch = order[start..<min(start + CrosswalkReport.batch, part.upperBound)]
        // The input's order is none in which records lie in memory: a third less time than row by row.
        cells.prepare(batch)
        cells.prepare(batch.lazy.map { entities.survivor(of: entities.index(ofRow: $0)) })
        for row in batch {
          let entity = entities.index(ofRow: row)
          let survivor = entities.survivor(of: entity)
          cells.addPartition(of: row, to: &rows)
          cells.addRecord(row, to: &rows)
          rows.cell(entities.id(of: entity))
          cells.addRecord(survivor, to: &rows)
          rows.cell(
            word: entities.memberCount(of: entity) == 1 ? "single" : survivor == row ? "survivor" : "duplicate")
          rows.endRow()
        }
      }
    }
  }
}
