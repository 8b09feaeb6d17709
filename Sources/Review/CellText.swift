import CSV

/// What somebody typed into a cell, without what a spreadsheet or our own writer put around it.
enum CellText {
  /// The text without the apostrophe that guards a formula and without blanks at its ends.
  static func restored(_ cell: String) -> String { trimmed(FormulaGuard.restoring(trimmed(cell))) }

  /// A word to compare: in lower case, with single spaces, without apostrophes before it or a full stop at its end.
  static func plain(_ cell: String) -> String {
    var words = restored(cell).drop { $0 == "'" }.lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, ".!".contains(last) { words.removeLast() }
    return words
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
