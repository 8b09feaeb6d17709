/// Reads CSV one byte at a time into arrays: slow, obvious, and what the fast reader is compared with.
///
/// It shares no code and no type with the target it judges. Its rules are those of the reader's
/// documentation, each in the place where a person would look for it.
public struct ReferenceCSVParser {
  /// A row, or a row that could not be read.
  public enum Outcome: Equatable, Sendable {
    /// A row: its first line (from 1), its bytes without the line end, and its cells.
    case row(line: Int, range: Range<Int>, cells: [Cell])
    /// A quote that is never closed.
    case unclosedQuote(line: Int, range: Range<Int>)
    /// A cell over the limit.
    case cellTooLong(line: Int, range: Range<Int>, column: Int, length: Int)
    /// More cells than allowed.
    case tooManyFields(line: Int, range: Range<Int>)
  }

  /// A cell's value and whether it was quoted.
  public struct Cell: Equatable, Sendable {
    /// The value without quotes.
    public var value: [UInt8] = []
    /// Whether the cell started with a quote.
    public var isQuoted = false

    /// Describes a cell; an empty one without quotes unless told otherwise.
    public init(value: [UInt8] = [], isQuoted: Bool = false) {
      self.value = value
      self.isQuoted = isQuoted
    }
  }

  private enum State {
    case atFieldStart
    case inPlain
    case inQuotes
    case behindQuotes
  }

  private struct UnclosedQuote: Error {}

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let quote: UInt8?
  private let maximumCellLength: Int
  private let maximumFieldCount: Int

  /// Prepares to read a text that holds neither a byte order mark nor a `sep=` line.
  public init(
    _ bytes: [UInt8], delimiter: UInt8, quote: UInt8?, maximumCellLength: Int = 1 << 20,
    maximumFieldCount: Int = 16_384
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.quote = quote
    self.maximumCellLength = maximumCellLength
    self.maximumFieldCount = maximumFieldCount
  }

  /// Every row and fault, in order.
  public func outcomes() -> [Outcome] {
    var found: [Outcome] = []
    var offset = 0
    var line = 1
    while offset < bytes.count {
      if isLineEnd(offset) {
        offset += lineEndLength(offset)
        line += 1
        continue
      }
      do {
        let (outcome, rowEnd) = try readRow(from: offset, line: line)
        found.append(outcome)
        line += lineEndCount(offset..<rowEnd) + 1
        offset = rowEnd + lineEndLength(rowEnd)
      } catch {
        let rowEnd = endOfLine(from: offset)
        found.append(.unclosedQuote(line: line, range: offset..<rowEnd))
        line += 1
        offset = rowEnd + lineEndLength(rowEnd)
      }
    }
    return found
  }

  private func readRow(from start: Int, line: Int) throws -> (Outcome, rowEnd: Int) {
    var cells: [Cell] = []
    var lengths: [Int] = []
    var cell = Cell()
    var cellStart = start
    var state = State.atFieldStart
    var index = start
    while true {
      let byte = index < bytes.count ? bytes[index] : nil
      if state == .inQuotes {
        guard let byte else { throw UnclosedQuote() }
        if byte != quote {
          cell.value.append(byte)
        } else if index + 1 < bytes.count, bytes[index + 1] == quote {
          cell.value.append(byte)
          index += 1
        } else {
          state = .behindQuotes
          try checkClose(at: index, openedAt: cellStart)
        }
      } else if byte == nil || byte == delimiter || isLineEnd(index) {
        lengths.append(index - cellStart - (cell.isQuoted ? 2 : 0))
        cells.append(cell)
        cell = Cell()
        cellStart = index + 1
        state = .atFieldStart
        if byte != delimiter { break }
      } else if state == .atFieldStart, byte == quote {
        cell.isQuoted = true
        state = .inQuotes
      } else if let byte {
        cell.value.append(byte)
        if state == .atFieldStart { state = .inPlain }
      }
      index += 1
    }
    return (judged(cells, lengths, line: line, range: start..<index), index)
  }

  /// A quote that closes a cell of several lines stands before a delimiter or line end, blanks apart; and
  /// such a cell over the limit does not look as if it had swallowed rows.
  private func checkClose(at close: Int, openedAt open: Int) throws {
    guard lineEndCount(open..<close) > 0 else { return }
    var index = close + 1
    while index < bytes.count, bytes[index] != delimiter, [0x20, 0x09].contains(bytes[index]) { index += 1 }
    guard index == bytes.count || bytes[index] == delimiter || isLineEnd(index) else { throw UnclosedQuote() }
    guard close - open - 1 > maximumCellLength else { return }
    var lines = completeLines(from: open, to: close)
    let expected = delimiterCount(lines.removeFirst())
    let alike = lines.prefix(32).filter { delimiterCount($0) == expected }.count
    if expected > 0, !lines.isEmpty, alike * 2 >= lines.prefix(32).count { throw UnclosedQuote() }
  }

  private func judged(_ cells: [Cell], _ lengths: [Int], line: Int, range: Range<Int>) -> Outcome {
    for (column, length) in lengths.enumerated() {
      if column >= maximumFieldCount { return .tooManyFields(line: line, range: range) }
      if length > maximumCellLength {
        return .cellTooLong(line: line, range: range, column: column + 1, length: length)
      }
    }
    return .row(line: line, range: range, cells: cells)
  }

  /// The whole line that holds `open`, and all lines after it that end before `close`.
  private func completeLines(from open: Int, to close: Int) -> [Range<Int>] {
    var start = open
    while start > 0, !isLineEnd(start - 1) { start -= 1 }
    var lines: [Range<Int>] = []
    while true {
      let end = endOfLine(from: start)
      guard end < close else { return lines }
      lines.append(start..<end)
      start = end + lineEndLength(end)
    }
  }

  private func delimiterCount(_ range: Range<Int>) -> Int {
    bytes[range].filter { $0 == delimiter }.count
  }

  private func isLineEnd(_ index: Int) -> Bool {
    index < bytes.count && (bytes[index] == 0x0A || bytes[index] == 0x0D)
  }

  /// 2 for CR LF, 1 for LF or a lone CR, 0 at the end of the text.
  private func lineEndLength(_ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    return bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
  }

  private func endOfLine(from index: Int) -> Int {
    (index..<bytes.count).first { isLineEnd($0) } ?? bytes.count
  }

  private func lineEndCount(_ range: Range<Int>) -> Int {
    range.filter { index in
      bytes[index] == 0x0A
        || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
    }.count
  }
}
