import TestSupport
import Testing

@testable import Records

@Suite struct RowArenaTests {
  /// Rows encoded the slow, obvious way.
  private static func encoded(_ rows: [[String]], layout: Int) -> (bytes: [UInt8], starts: [Int]) {
    var bytes: [UInt8] = []
    var starts = [0]
    for row in rows {
      bytes += [UInt8(layout & 0xFF), UInt8(layout >> 8)]
      bytes += row.map { UInt8(min($0.utf8.count, 255)) }
      for cell in row {
        if cell.utf8.count >= 255 {
          withUnsafeBytes(of: UInt32(cell.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
        }
        bytes += cell.utf8
      }
      starts.append(bytes.count)
    }
    return (bytes, starts)
  }

  private static func arena(_ rows: [[String]], layouts: RowLayouts, layout: Int = 0) -> RowArena {
    let (bytes, starts) = encoded(rows, layout: layout)
    return RowArena(layouts: layouts, starts: starts) { memory in
      for (index, byte) in bytes.enumerated() { memory[index] = byte }
    }
  }

  @Test(arguments: [1, 7, 8, 9, 19, 40]) func cellsOfAnyWidthAndLengthAreFound(_ width: Int) {
    var random = RandomStrings(seed: UInt64(width))
    let lengths = [0, 0, 1, 3, 8, 17, 254, 255, 256, 70_000]
    let rows = (0..<60).map { row in
      (0..<width).map { _ in
        let length = lengths[Int(random.next() % (row % 7 == 0 ? 10 : 7))]
        return String(repeating: "x\(random.next() % 10)", count: length).prefix(length).description
      }
    }
    let layouts = RowLayouts(fieldsOfCells: [Array(0..<width)], fieldCount: width)
    let arena = Self.arena(rows, layouts: layouts)
    for field in 0..<width {
      let column = Column(of: field, in: arena)
      for row in rows.indices {
        #expect(column[row] == rows[row][field])
        #expect(column.isEmpty(at: UInt32(row)) == rows[row][field].isEmpty)
        #expect(column.isEqual(UInt32(row), 3) == (rows[row][field] == rows[3][field]))
      }
    }
  }

  @Test func aFieldIsWhereItsInputHasIt() {
    let layouts = RowLayouts(fieldsOfCells: [[0, 1, 2], [3, 0]], fieldCount: 4)
    let arena = Self.arena([["d", "a"]], layouts: layouts, layout: 1)
    #expect((0..<4).map { Column(of: $0, in: arena)[0] } == ["a", "", "", "d"])
    #expect(Column(of: 1, in: arena).isEmpty(at: 0))
  }
}
