import Records
import TestSupport
import Testing

@testable import Ingest

@Suite struct RowWriterTests {
  private static func batch(_ rows: [[String]], width: Int, likelyID: Int? = nil) -> RowBatch {
    let plan = RowWriter.Plan(
      layout: 0, sketchLimits: [UInt64](repeating: .max, count: width), likelyID: likelyID)
    var writer = RowWriter(plan, capacity: 16)
    for row in rows {
      // Room behind each cell, so that it may be copied by sixteen bytes.
      let cells = row.map { Array($0.utf8) + [UInt8](repeating: 0x21, count: 16) }
      for (cell, text) in zip(cells, row) {
        cell.withUnsafeBufferPointer { bytes in
          let limit = text.utf8.count % 2 == 0 ? bytes.baseAddress.map { $0 + bytes.count } : nil
          writer.append(UnsafeBufferPointer(rebasing: bytes[..<text.utf8.count]), limit: limit)
        }
      }
      writer.endRow()
    }
    return writer.finish()
  }

  private static func table(_ rows: [[String]], width: Int, likelyID: Int?) -> RawTable {
    let batch = batch(rows, width: width, likelyID: likelyID)
    return RawTable(
      columnNames: (0..<width).map { "c\($0)" },
      sources: [RawSource(rows: 0..<rows.count, columns: Array(0..<width), likelyID: likelyID)],
      rowNumbers: batch.rowNumbers, sketches: (0..<width).map { _ in ColumnSketches(limits: [.max]) },
      batches: [batch], threads: 2)
  }

  private static func randomRows(_ width: Int) -> [[String]] {
    var random = RandomStrings(seed: UInt64(width))
    return (0..<300).map { _ in
      (0..<width).map { place in
        let length = [1, 0, 5, 16, 17, 40, 254, 255, 300][Int(random.next() % (place == 0 ? 1 : 9))]
        return String(String(repeating: "\(random.next())", count: 20).prefix(length))
      }
    }
  }

  @Test(arguments: [1, 2, 19]) func cellsAreReadAsWritten(_ width: Int) {
    let rows = Self.randomRows(width)
    let table = Self.table(rows, width: width, likelyID: nil)
    for row in rows.indices {
      #expect((0..<width).map { table.column($0)[row] } == rows[row])
    }
    let order = rows.indices.reversed().map { UInt32($0) }
    let arena = table.arena(order)
    for row in rows.indices {
      #expect((0..<width).map { Column(of: $0, in: arena)[row] } == rows[rows.count - 1 - row])
    }
  }

  @Test func contentIsHashedAlikeWhetherOrNotTheIDWasGuessed() {
    let rows = Self.randomRows(5)
    for excluded in [[], [2]] as [Set<Int>] {
      let guessed = Self.table(rows, width: 5, likelyID: excluded.first).contentHashes(excluding: excluded)
      let other = Self.table(rows, width: 5, likelyID: 4).contentHashes(excluding: excluded)
      let expected = rows.map { row in
        row.indices.filter { !excluded.contains($0) }.reduce(UInt64(0)) { hash, place in
          let cell = Array(row[place].utf8)
          return ByteHash.mix(hash, cell.isEmpty ? 0 : ByteHash.hash(cell.span))
        }
      }
      #expect(guessed == expected)
      #expect(other == expected)
    }
  }

  @Test func rowsWithoutAValueAndRefusedOnesAreCounted() {
    let plan = RowWriter.Plan(layout: 0, sketchLimits: [.max, .max], likelyID: nil)
    var writer = RowWriter(plan, capacity: 0)
    writer.appendEmpty()
    writer.appendEmpty()
    writer.endRow()
    Array("a".utf8).withUnsafeBufferPointer { writer.append($0) }
    writer.rejectRow(line: 2, reason: "why", raw: "a")
    Array("b".utf8).withUnsafeBufferPointer { writer.append($0) }
    writer.appendEmpty()
    writer.endRow(isShort: true)
    let batch = writer.finish()
    #expect(batch.rowNumbers == [3])
    #expect((batch.counts.empty, batch.counts.short, batch.counts.seen) == (1, 1, 3))
    #expect(batch.rejected.map(\.line) == [2])
    #expect(batch.sketches.filledCount(of: 0) == 1)
  }
}
