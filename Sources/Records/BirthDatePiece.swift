import Normalization

/// Reads years, months and days that stand in columns of their own.
enum BirthDatePiece {
  /// The number of a cell: `1976`, `04`, `April`, and `1976.0` as spreadsheets write it; nil for anything
  /// else.
  static func number(_ cell: String) -> Int? {
    let text = Transliterator().folded(cell)
    let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    if let number = Int(whole) { return number }
    // A month by name is read as that of a whole date.
    return whole.first?.isLetter == true
      ? DateParser(order: .dayFirst).parse("1 \(whole) 2000")?.month : nil
  }
}
