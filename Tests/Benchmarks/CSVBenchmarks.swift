import CSV
import TestSupport

/// Reading rows and writing them, on cells as customers have them.
enum CSVBenchmarks {
  static var all: [Benchmark] {
    [(0, "cells without quotes"), (8, "one cell in eight quoted")].flatMap { oneIn, data in
      let table = CellTable(rows: 20_000, quotedOneIn: oneIn, seed: 21)
      return [reader(table, data), writer(table, data)]
    }
  }

  private static func reader(_ table: CellTable, _ data: String) -> Benchmark {
    let text = table.text
    return Benchmark(name: "CSVReader", data: data, operations: table.cells.count, bytes: text.count) {
      var cells: [[UInt8]] = []
      for outcome in ReferenceCSVParser(text, delimiter: UInt8(ascii: ","), quote: UInt8(ascii: "\""))
        .outcomes()
      {
        if case .row(_, _, let row) = outcome { cells += row.map(\.value) }
      }
      var read: [[UInt8]] = []
      forEachCell(of: text) { read.append(Array($0)) }
      return cells.count == read.count ? zip(cells, read).count { $0 != $1 } : table.cells.count
    } round: {
      var checksum: UInt64 = 0
      forEachCell(of: text) { cell in
        checksum &+= UInt64(cell.count) &* 31 &+ UInt64(cell.first ?? 0)
      }
      return checksum
    }
  }

  /// Wrong is every cell of which the reader reads something else than was written.
  private static func writer(_ table: CellTable, _ data: String) -> Benchmark {
    Benchmark(name: "CSVWriter", data: data, operations: table.cells.count, bytes: table.text.count) {
      var read: [[UInt8]] = []
      forEachCell(of: written(table)) { read.append(Array($0)) }
      return read.count == table.cells.count ? zip(read, table.cells).count { $0 != $1 } : table.cells.count
    } round: {
      let bytes = written(table)
      return UInt64(bytes.count) &+ UInt64(bytes[bytes.count / 2])
    }
  }

  private static func written(_ table: CellTable) -> [UInt8] {
    var writer = CSVWriter()
    for (place, cell) in table.cells.enumerated() {
      writer.append(cell)
      // A writer into memory meets no full disk.
      if (place + 1).isMultiple(of: CellTable.width) { try? writer.endRow() }
    }
    return writer.takeBytes()
  }

  @inline(__always)
  private static func forEachCell(of text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.withUnsafeBytes { bytes in
      var reader = CSVReader(bytes: bytes, dialect: .standard)
      while let reading = reader.next() {
        guard case .row(let row) = reading else { continue }
        for place in 0..<row.count { body(row[place]) }
      }
    }
  }
}
