import Records

@testable import Ingest

/// An arena of rows of cells, in their order.
func arenaOfCells(_ rows: [[String]]) -> RowArena {
  let width = rows.first?.count ?? 0
  var writer = RowWriter(
    RowWriter.Plan(layout: 0, sketchLimits: [UInt64](repeating: .max, count: width), likelyID: nil),
    capacity: 64)
  for row in rows {
    for cell in row { Array(cell.utf8).withUnsafeBufferPointer { writer.append($0) } }
    writer.endRow()
  }
  let batch = writer.finish()
  return RawTable(
    columnNames: (0..<width).map { "c\($0)" },
    sources: [RawSource(rows: 0..<batch.rowCount, columns: Array(0..<width), likelyID: nil)],
    rowNumbers: batch.rowNumbers, sketches: (0..<width).map { _ in ColumnSketches(limits: [.max]) },
    batches: [batch], threads: 1
  ).arena((0..<UInt32(batch.rowCount)).map { $0 })
}

/// A field of a kind, without parameters.
func field(_ kind: any FieldKind.Type) throws -> Field {
  Field(name: kind.word, kind: try kind.init(parameters: FieldParameters()), reason: "test")
}
