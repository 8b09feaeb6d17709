/// What earlier rows have shown about quotes that are not closed; makes reading linear.
///
/// Two rows that stand inside a quoted cell at the same line end read the same bytes from there on. A row
/// that was rejected stood inside a quoted cell at every line end it passed, so whoever reaches one of them
/// in that state shares its fate and need not look for it.
struct UnclosedQuotes {
  /// Line ends before this offset are doomed when they stand inside a quoted cell.
  private(set) var doomedBefore = 0
  /// A quoted cell over the limit: where it opens and where it closes.
  private var overlong = 0..<0

  /// Remembers that the row in hand meets an unclosed quote at `offset`.
  mutating func doom(before offset: Int) {
    doomedBefore = max(doomedBefore, offset)
  }

  /// Remembers where a cell over the limit closes.
  mutating func remember(overlong cell: Range<Int>) {
    overlong = cell
  }

  /// Where the quoted cell that holds the line end at `offset` closes, if that was found out before.
  func knownClose(holding offset: Int) -> Int? {
    overlong.contains(offset) ? overlong.upperBound : nil
  }
}
