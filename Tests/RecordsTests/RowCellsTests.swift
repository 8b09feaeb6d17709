import Records
import Testing

/// A row's cells in one pass against each column's own.
@Suite struct RowCellsTests {
  /// Rows of two layouts: fields 0 to 3 in order, and 2, 0 in another; some cells are long.
  private func arena() -> RowArena {
    let layouts = RowLayouts(fieldsOfCells: [[0, 1, 2, 3], [2, 0]], fieldCount: 4)
    let rows: [(layout: Int, cells: [String])] = (0..<40).map { row in
      let layout = row % 3 == 0 ? 1 : 0
      return (
        layout,
        (0..<layouts.widths[layout]).map { place in
          row % 7 == place ? "" : String(repeating: "\(row)é", count: row % 11 == place ? 150 : place + 1)
        }
      )
    }
    let encoded = rows.map { encode(layout: $0.layout, $0.cells) }
    var starts = [0]
    for row in encoded { starts.append(starts[starts.count - 1] + row.count) }
    return RowArena(layouts: layouts, starts: starts) { memory in
      for (row, bytes) in encoded.enumerated() {
        (memory + starts[row]).initialize(from: bytes, count: bytes.count)
      }
    }
  }

  private func encode(layout: Int, _ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(layout), 0]
    bytes += cells.map { UInt8(min($0.utf8.count, Int(EncodedRow.longCell))) }
    for cell in cells {
      if cell.utf8.count >= Int(EncodedRow.longCell) {
        withUnsafeBytes(of: UInt32(cell.utf8.count).littleEndian) { bytes += $0 }
      }
      bytes += cell.utf8
    }
    return bytes
  }

  private func table(_ columns: [Column]) throws -> RecordTable {
    let fields = try columns.indices.map {
      Field(name: "f\($0)", kind: try TextField(parameters: FieldParameters()), reason: "test")
    }
    return RecordTable(
      schema: Schema(fields: fields), columns: columns, attributes: [], sources: ["s"],
      sourceCodes: [UInt32](repeating: 0, count: 40), ids: columns[0], partitions: nil, inputOrder: [])
  }

  @Test(arguments: [[0, 1, 2, 3], [3, 1], [2], []])
  func cellsAreThoseOfTheColumns(fields: [Int]) throws {
    let arena = arena()
    let table = try table((0..<4).map { Column(of: $0, in: arena) })
    let cells = RowCells(table, fields: fields)
    cells.prepare(Array(0..<40))
    for row in UInt32(0)..<40 {
      var found: [String] = []
      cells.forEach(of: row) { place, text in
        #expect(place == found.count)
        found.append(String(decoding: text, as: UTF8.self))
      }
      #expect(found == fields.map { table.columns[$0][Int(row)] })
    }
  }

  @Test func columnsOfTheirOwnAreAskedOneByOne() throws {
    var interner = ByteInterner()
    let codes = (0..<40).map { interner.code(of: "v\($0 % 3)") }
    let own = Column(values: interner.finish(), codes: codes)
    let cells = RowCells(try table([Column(of: 2, in: arena()), own]), fields: [1])
    var found: [String] = []
    for row in UInt32(0)..<40 { cells.forEach(of: row) { found.append(String(decoding: $1, as: UTF8.self)) } }
    #expect(found == (0..<40).map { "v\($0 % 3)" })
  }
}
