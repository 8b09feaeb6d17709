/// Rows of texts in aligned columns, as a terminal shows them.
struct TextTable {
  /// How a column's texts stand in it.
  enum Alignment {
    case left
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// A table with as many columns as alignments, and a first row of their names where they have any.
  init(_ alignments: [Alignment], header: [String] = []) {
    self.alignments = alignments
    if !header.isEmpty { rows.append(header) }
  }

  /// Adds a row.
  mutating func add(_ row: [String]) { rows.append(row) }

  /// The lines, each indented, without spaces at their ends.
  func text(indent: String = "") -> String {
    var widths = [Int](repeating: 0, count: alignments.count)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    var text = ""
    for row in rows {
      var line = indent
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += alignments[column] == .left ? cell + space : space + cell
        if column < row.count - 1 { line += "  " }
      }
      while line.hasSuffix(" ") { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}
