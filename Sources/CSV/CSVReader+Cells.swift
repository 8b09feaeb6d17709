import CByteScan

extension CSVReader {
  /// Files the cell that ends before `mark`, or the reason why it cannot be had.
  @inline(__always)
  mutating func endField(at mark: Int, of row: inout OpenRow) {
    var slot = (lower: row.fieldStart, length: mark &- row.fieldStart, form: FieldForm.plain)
    var contentLength = slot.length
    if let close = row.closedQuote {
      contentLength &-= 2
      if close.hasDoubledQuotes || mark != close.offset &+ 1 {
        slot.form = .rebuilt
        row.hasRebuilt = true
      } else {
        slot = (slot.lower &+ 1, contentLength, .quoted)
      }
      row.closedQuote = nil
    }
    guard contentLength <= limits.maximumCellLength, fields.count < limits.maximumFieldCount else {
      reject(contentLength, &row)
      return
    }
    fields.append(
      FieldSlot(lower: slot.lower, length: Int32(truncatingIfNeeded: slot.length), form: slot.form))
  }

  private func reject(_ contentLength: Int, _ row: inout OpenRow) {
    guard row.fault == nil else { return }
    row.fault =
      fields.count < limits.maximumFieldCount
      ? .cellTooLong(column: fields.count + 1, length: contentLength)
      : .tooManyFields(limit: limits.maximumFieldCount)
  }

  /// Walks from an opening quote to the quote that closes it; false when the quote counts as unclosed.
  mutating func readQuotedCell(of row: inout OpenRow, _ marks: inout StructuralScan) -> Bool {
    let open = row.fieldStart
    let lineEndsBefore = row.lineEnds
    var hasDoubledQuotes = false
    while true {
      let mark = marks.next()
      guard mark < end else {
        doomedBefore = end
        return false
      }
      let byte = text[mark]
      if byte == quote {
        if mark &+ 1 < end, text[mark &+ 1] == quote {
          _ = marks.next()
          hasDoubledQuotes = true
          continue
        }
        row.closedQuote = OpenRow.ClosedQuote(offset: mark, hasDoubledQuotes: hasDoubledQuotes)
        return row.lineEnds == lineEndsBefore || isPlausible(open: open, close: mark)
      }
      guard byte != delimiter else { continue }
      if row.firstLineEnd == nil { row.firstLineEnd = mark }
      if mark < doomedBefore { return false }
      if byte == UInt8(ascii: "\n") || mark &+ 1 == end || text[mark &+ 1] != UInt8(ascii: "\n") {
        row.lineEnds &+= 1
      }
    }
  }

  /// Whether a cell that spans lines really ends at `close`.
  ///
  /// The next cell's opening quote looks like a closing one, but it is followed by that cell's text.
  private mutating func isPlausible(open: Int, close: Int) -> Bool {
    var following = close + 1
    while following < end, text[following] != delimiter, text[following] == 0x20 || text[following] == 0x09 {
      following += 1
    }
    guard following == end || text[following] == delimiter || isLineEnd(text[following]) else {
      doomedBefore = max(doomedBefore, close)
      return false
    }
    guard close - open - 1 > limits.maximumCellLength, swallowsRows(open: open, close: close) else {
      return true
    }
    // Only up to the cell: its own lines hold nothing but doubled quotes, which close where they open.
    doomedBefore = max(doomedBefore, open)
    return false
  }

  /// Whether the lines inside a quoted cell over the limit look like rows: most of the first ones hold as
  /// many delimiters as the line on which the cell opens.
  private func swallowsRows(open: Int, close: Int) -> Bool {
    var lineStart = open
    while lineStart > 0, !isLineEnd(text[lineStart - 1]) {
      lineStart -= 1
    }
    var lineEnd = open + byte_scan_line_end(text + open, close - open)
    let expected = delimiterCount(in: lineStart..<lineEnd)
    var examined = 0
    var alike = 0
    while expected > 0, examined < 32, lineEnd < close {
      lineStart = lineEnd + 1
      if text[lineEnd] == UInt8(ascii: "\r"), text[lineStart] == UInt8(ascii: "\n") { lineStart += 1 }
      lineEnd = lineStart + byte_scan_line_end(text + lineStart, close - lineStart)
      // The last line ends with the cell and not with a line end, so it says nothing.
      guard lineEnd < close else { break }
      examined += 1
      if delimiterCount(in: lineStart..<lineEnd) == expected { alike += 1 }
    }
    return examined > 0 && alike * 2 >= examined
  }

  @inline(__always)
  func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func delimiterCount(in range: Range<Int>) -> Int {
    UnsafeBufferPointer(start: text + range.lowerBound, count: range.count)
      .reduce(into: 0) { count, byte in count += byte == delimiter ? 1 : 0 }
  }

  /// Writes the values of cells with doubled quotes, or with text after a closing quote, into the scratch.
  mutating func rebuildFields() {
    let rebuilt = (0..<fields.count).filter { fields.slots[$0].form == .rebuilt }
    scratch.reserve(rebuilt.reduce(0) { $0 + Int(fields.slots[$1].length) })
    var written = 0
    for index in rebuilt {
      let slot = fields.slots[index]
      let length = rebuild(slot.lower..<slot.lower + Int(slot.length), at: scratch.base + written)
      fields.slots[index].lower = written
      fields.slots[index].length = Int32(truncatingIfNeeded: length)
      written += length
    }
  }

  /// Writes a quoted cell's value and returns its length; `range` starts with the opening quote.
  private func rebuild(_ range: Range<Int>, at output: UnsafeMutablePointer<UInt8>) -> Int {
    var length = 0
    var isInside = true
    var index = range.lowerBound + 1
    while index < range.upperBound {
      let byte = text[index]
      index += 1
      if isInside, byte == quote {
        isInside = index < range.upperBound && text[index] == quote
        guard isInside else { continue }
        index += 1
      }
      output[length] = byte
      length += 1
    }
    return length
  }
}
