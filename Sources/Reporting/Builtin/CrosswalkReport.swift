import Records
import Resolution

/// `crosswalk.csv`: every input record once, in the order of the input, with the record that survives for it.
///
/// One hop only: a survivor's survivor is itself. The roles are `survivor`, `duplicate` and `single`. In a run with a memory
/// a last column `former_entity_ids` holds the ids that became this entity, between blanks: whoever kept an old one finds it
/// there.
public struct CrosswalkReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "crosswalk"
  /// One line for help.
  public static let summary =
    "every record with its entity and survivor, in the order of the input; for migrations"
  /// The file's name in the output folder.
  public static let fileName = "crosswalk.csv"

  private static let formerColumn = "former_entity_ids"
  private static let header = ["source", "record_id", "entity_id", "survivor_source", "survivor_id", "role"]

  /// The report as it is always written.
  public init() {}

  /// Records whose far reads are under way together.
  private static let batch = 64

  /// The file in parts of some thousand records.
  public func parts(of content: ReportContent) -> ReportParts {
    let cells = RecordCells(content.table)
    let (order, entities) = (content.table.inputOrder, content.entities)
    let formerIDs = content.hasMemory ? content.formerIDs : nil
    let header =
      cells.partitionHeader + CrosswalkReport.header
      + (formerIDs == nil ? [] : [CrosswalkReport.formerColumn])
    return .rows(header: header, of: order.count, atMost: 2_048) { part, rows in
      for start in stride(from: part.lowerBound, to: part.upperBound, by: CrosswalkReport.batch) {
        let batch = Array(order[start..<min(start + CrosswalkReport.batch, part.upperBound)])
        let places = batch.map { entities.index(ofRow: $0) }
        let survivors = places.map { entities.survivor(of: $0) }
        entities.prepareIDs(of: places)
        cells.withIDs(of: batch, survivors) { ids, survivorIDs in
          for (index, row) in batch.enumerated() {
            let (place, survivor) = (places[index], survivors[index])
            cells.addPartition(of: row, to: &rows)
            cells.addRecord(row, id: ids[index], to: &rows)
            entities.withID(of: place) { rows.cell($0) }
            cells.addRecord(survivor, id: survivorIDs[index], to: &rows)
            rows.cell(
              word: entities.memberCount(of: place) == 1
                ? "single" : survivor == row ? "survivor" : "duplicate")
            if let formerIDs { rows.cell((formerIDs[place] ?? []).joined(separator: " ")) }
            rows.endRow()
          }
        }
      }
    }
  }
}
