import CByteScan

/// Guesses where a row starts without reading the text before it.
///
/// The first quote whose neighbours say what it does decides: an opening quote has a cell's border before
/// it and text behind it, a closing one the other way round.
struct RowStartGuess {
  let text: UnsafeBufferPointer<UInt8>
  let dialect: CSVDialect

  /// Bytes after a cut in which a telling quote is looked for.
  private static let window = 1 << 16
  private static let longestLine = 1 << 20

  /// A likely start of a row at or after `offset`; the text's end when no line starts in the next 1 MiB.
  func rowStart(after offset: Int) -> Int {
    let first = lineStart(after: offset)
    guard let quote = dialect.quote, let close = firstTellingQuote(from: first, quote) else { return first }
    return lineStart(after: close)
  }

  /// The start of the first line that starts after `offset`.
  private func lineStart(after offset: Int) -> Int {
    guard offset < text.count, let base = text.baseAddress else { return text.count }
    let reach = min(text.count - offset, Self.longestLine)
    let lineEnd = offset + byte_scan_line_end(base + offset, reach)
    guard lineEnd < offset + reach else { return text.count }
    let following = lineEnd + 1
    let isPair =
      text[lineEnd] == UInt8(ascii: "\r") && following < text.count && text[following] == UInt8(ascii: "\n")
    return isPair ? following + 1 : following
  }

  /// The first telling quote if it is a closing one, which means that `start` stands inside a cell.
  private func firstTellingQuote(from start: Int, _ quote: UInt8) -> Int? {
    var index = start
    let limit = min(text.count, start + Self.window)
    while index < limit {
      defer { index += 1 }
      guard text[index] == quote else { continue }
      let runStart = index
      while index + 1 < limit, text[index + 1] == quote { index += 1 }
      // Doubled quotes inside a cell say nothing.
      guard (index - runStart) % 2 == 0 else { continue }
      let opens = runStart == 0 || isBorder(text[runStart - 1])
      let closes = index + 1 == text.count || isBorder(text[index + 1])
      if opens != closes { return closes ? index : nil }
    }
    return nil
  }

  private func isBorder(_ byte: UInt8) -> Bool {
    byte == dialect.delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
