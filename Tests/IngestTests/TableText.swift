import Ingest
import Records

/// All that a table holds, as text: equal texts mean equal tables up to the order of the input.
func tableText(_ table: RecordTable) -> String {
  var lines: [String] = []
  for row in 0..<table.count {
    let cells = table.columns.map { $0[row] }
    lines.append("\(row) \(table.identity(of: row)) \(cells)")
  }
  for field in table.schema.fields { lines.append("\(field.name) \(field.kindWord)") }
  for attribute in table.attributes {
    let values = (0..<UInt32(attribute.values.count)).map { attribute.values[$0] }
    lines.append(
      "\(attribute.role) \(attribute.fields) \(values) \(attribute.codes) \(attribute.rowStarts) "
        + "\(attribute.isNoEvidence)")
  }
  return lines.joined(separator: "\n")
}

/// The kind that each column was taken for.
func kinds(_ loaded: LoadedRecords) -> [String: String] {
  Dictionary(uniqueKeysWithValues: loaded.mappings.map { ($0.column, $0.kind) })
}
