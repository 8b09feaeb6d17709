import CByteScan

/// Reads rows from UTF-8 text in memory, without a copy and without an allocation for a row.
///
/// It reads RFC 4180 and what people really have:
/// - a line ends with LF, CR LF or a lone CR; the last one may go without;
/// - lines without a byte are skipped, and counted in line numbers;
/// - a quote in the middle of an unquoted cell is an ordinary character, and so is text after a closing
///   quote; a quoted cell that spans lines, however, must end at its closing quote (blanks apart), or the
///   quote counts as unclosed;
/// - a byte order mark and a spreadsheet's `sep=;` line at the very start are skipped;
/// - NUL and every other byte is content.
///
/// A row that cannot be read is handed out as a ``CSVRowFault`` in its place. How many cells a row should
/// have, and which row is the header, is for the caller to say.
///
/// Time is linear in the text, whatever stands in it: what is learned about an unclosed quote is kept, so
/// that no later row looks for its end again. One reader belongs to one thread.
///
/// ```swift
/// var reader = CSVReader(text, dialect: CSVDialect(sniffing: text))
/// while let reading = reader.next() {
///   switch reading {
///   case .row(let row): total += row[0].count
///   case .fault(let fault): rejected.append(fault)
///   }
/// }
/// ```
public struct CSVReader: ~Copyable {
  /// The line number of the row that comes next, from 1; blank lines before it are not yet counted.
  public private(set) var nextRowLine = 1
  /// The offset of the line that comes next: at the end of a chunk, where the next chunk has to start.
  public private(set) var nextRowOffset: Int

  let text: UnsafePointer<UInt8>
  let end: Int
  let delimiter: UInt8
  let quote: UInt8
  let limits: CSVLimits
  var fields: FieldSlots
  var scratch = ScratchBytes()
  /// What rejected rows have shown: a row that stands inside quotes at a line end before this offset will
  /// meet an unclosed quote.
  ///
  /// Two rows that stand inside quotes at the same line end read the same bytes alike from there on, and a
  /// rejected row stood inside quotes at every line end it passed. Whoever reaches one of them in that state
  /// shares its fate without reading on, which keeps reading linear.
  var doomedBefore = 0
  private var marks: StructuralScan
  private let stop: Int
  /// Keeps the text's memory as long as the reader.
  private let owner: AnyObject?

  /// Reads decoded text, which stays alive as long as the reader.
  ///
  /// With a `chunk`, reads the rows that start in it, counting lines from 1.
  public init(
    _ text: UTF8Text, dialect: CSVDialect, limits: CSVLimits = .standard, chunk: CSVChunk? = nil
  ) {
    self.init(bytes: text.bytes, owner: text, dialect: dialect, limits: limits, chunk: chunk)
  }

  /// Reads UTF-8 bytes that the caller keeps alive and unchanged as long as the reader.
  ///
  /// With a `chunk`, reads the rows that start in it, counting lines from 1.
  public init(
    bytes: UnsafeRawBufferPointer, dialect: CSVDialect, limits: CSVLimits = .standard,
    chunk: CSVChunk? = nil
  ) {
    self.init(bytes: bytes, owner: nil, dialect: dialect, limits: limits, chunk: chunk)
  }

  private init(
    bytes: UnsafeRawBufferPointer, owner: AnyObject?, dialect: CSVDialect, limits: CSVLimits,
    chunk: CSVChunk?
  ) {
    self.owner = owner
    self.limits = limits
    fields = FieldSlots(capacity: 64)
    // Empty text may have no address; its zero bytes are then taken from the scratch.
    text = bytes.baseAddress.map { $0.assumingMemoryBound(to: UInt8.self) } ?? UnsafePointer(scratch.base)
    end = bytes.count
    delimiter = dialect.delimiter
    quote = dialect.quote ?? dialect.delimiter
    stop = min(max(chunk?.stop ?? bytes.count, 0), bytes.count)
    nextRowOffset = min(max(chunk?.start ?? 0, 0), bytes.count)
    marks = StructuralScan(base: text, end: end, dialect: dialect, from: nextRowOffset)
    if nextRowOffset == 0 { skipPreamble() }
  }

  /// The next row or fault, or nil after the last.
  ///
  /// Costs no allocation; only cells with doubled quotes or text after a closing quote are copied, into memory
  /// that is used again.
  public mutating func next() -> CSVReading? {
    guard skipBlankLines() else { return nil }
    fields.removeAll()
    var row = OpenRow(start: nextRowOffset)
    var marks = self.marks
    defer { self.marks = marks }
    while true {
      let mark = marks.next()
      let byte = mark < end ? text[mark] : UInt8(ascii: "\n")
      if byte == delimiter {
        endField(at: mark, of: &row)
        row.fieldStart = mark &+ 1
      } else if byte == quote {
        if mark == row.fieldStart, !readQuotedCell(of: &row, &marks) {
          return .fault(endUnclosed(row, &marks))
        }
      } else {
        endField(at: mark, of: &row)
        return endRow(row, at: mark, &marks)
      }
    }
  }

  /// The bytes of a rejected row, as they stand in the text.
  ///
  /// Good as long as the text is; `fault` must come from a reader of the same text.
  public func bytes(of fault: CSVRowFault) -> UnsafeBufferPointer<UInt8> {
    precondition(fault.range.lowerBound >= 0 && fault.range.upperBound <= end, "a fault of another text")
    return UnsafeBufferPointer(start: text + fault.range.lowerBound, count: fault.range.count)
  }
}

// MARK: - Rows

extension CSVReader {
  /// Moves to a line with content; false when no row starts before the end of the chunk.
  private mutating func skipBlankLines() -> Bool {
    while nextRowOffset < stop {
      guard isLineEnd(text[nextRowOffset]) else { return true }
      var marks = self.marks
      let mark = marks.next()
      nextRowOffset = offset(behindLineEnd: mark, &marks)
      nextRowLine &+= 1
      self.marks = marks
    }
    return false
  }

  /// Skips a byte order mark and the line that tells a spreadsheet its delimiter.
  private mutating func skipPreamble() {
    let start = end >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0
    nextRowOffset = start
    let line = UnsafeBufferPointer(start: text + start, count: end - start)
    if let declaration = SeparatorLine(at: line), declaration.delimiter == delimiter {
      nextRowOffset = start + declaration.length
      nextRowLine = 2
    }
    marks.seek(to: nextRowOffset)
  }

  private mutating func endRow(
    _ row: OpenRow, at mark: Int, _ marks: inout StructuralScan
  ) -> CSVReading {
    let line = nextRowLine
    nextRowLine &+= row.lineEnds &+ 1
    nextRowOffset = offset(behindLineEnd: mark, &marks)
    if let reason = row.fault {
      return .fault(CSVRowFault(line: line, range: row.start..<mark, reason: reason))
    }
    if row.hasRebuilt { rebuildFields() }
    return .row(
      CSVRow(
        text: text, scratch: UnsafePointer(scratch.base), slots: UnsafePointer(fields.slots),
        count: fields.count, line: line, range: row.start..<mark))
  }

  /// Rejects a row up to its first line end and goes back to the line after it.
  private mutating func endUnclosed(_ row: OpenRow, _ marks: inout StructuralScan) -> CSVRowFault {
    let line = nextRowLine
    let lineEnd = row.firstLineEnd ?? end
    nextRowLine &+= 1
    nextRowOffset = min(lineEnd + 1, end)
    if nextRowOffset < end, text[lineEnd] == UInt8(ascii: "\r"), text[nextRowOffset] == UInt8(ascii: "\n") {
      nextRowOffset += 1
    }
    marks.seek(to: nextRowOffset)
    return CSVRowFault(line: line, range: row.start..<lineEnd, reason: .unclosedQuote)
  }

  /// The offset behind the line end at `mark`, which has been walked; the LF of a CR LF is walked here.
  @inline(__always)
  private func offset(behindLineEnd mark: Int, _ marks: inout StructuralScan) -> Int {
    guard mark < end else { return end }
    let following = mark &+ 1
    if text[mark] == UInt8(ascii: "\r"), following < end, text[following] == UInt8(ascii: "\n") {
      return marks.next() &+ 1
    }
    return following
  }
}
