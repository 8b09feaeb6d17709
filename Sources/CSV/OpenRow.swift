/// What is known of a row while it is being read.
struct OpenRow {
  /// The closing quote of the cell in hand.
  struct ClosedQuote {
    let offset: Int
    /// Whether quotes are doubled inside the cell.
    let hasDoubledQuotes: Bool
  }

  /// Where the row starts.
  let start: Int
  /// Where the cell in hand starts.
  var fieldStart: Int
  /// Set once the cell in hand has been opened and closed by quotes.
  var closedQuote: ClosedQuote?
  /// Line ends inside quoted cells.
  var lineEnds = 0
  /// The offset of the first of them.
  var firstLineEnd: Int?
  /// Whether a cell's value differs from its bytes in the text.
  var hasRebuilt = false
  /// The first reason to reject the row, by column.
  var fault: CSVRowFault.Reason?

  @inline(__always)
  init(start: Int) {
    self.start = start
    fieldStart = start
  }
}
