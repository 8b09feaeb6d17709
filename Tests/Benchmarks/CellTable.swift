import TestSupport

/// Made-up cells, and the CSV that holds them.
struct CellTable {
  /// Cells in a row.
  static let width = 16

  /// The values, row by row.
  let cells: [[UInt8]]
  /// The text.
  let text: [UInt8]

  /// Rows of cells of which one in so many is quoted, none for 0.
  init(rows: Int, quotedOneIn: Int, seed: UInt64) {
    var random = RandomStrings(seed: seed)
    let letters = Array("abcdefghijklmnopqrstuvwxyz 0123456789@.-".utf8)
    var cells: [[UInt8]] = []
    var text: [UInt8] = []
    for place in 0..<rows * CellTable.width {
      var cell = random.string(length: 0...18, over: letters)
      let isQuoted = quotedOneIn > 0 && random.number(in: 1...quotedOneIn) == 1
      if isQuoted { cell += Array(",\"\"".utf8.prefix(random.number(in: 1...3))) }
      cells.append(cell)
      let quote = Array("\"".utf8)
      text += isQuoted ? quote + cell.flatMap { $0 == quote[0] ? quote + quote : [$0] } + quote : cell
      text.append(UInt8(ascii: (place + 1).isMultiple(of: CellTable.width) ? "\n" : ","))
    }
    self.cells = cells
    self.text = text
  }
}
