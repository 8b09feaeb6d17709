import CSV
import TestSupport
import Testing

/// Rows that cannot be read are values with their place, their reason and their bytes, and cost no other row.
struct CSVRowFaultTests {
  @Test func unclosedQuoteCostsItsOwnLineOnly() {
    let reading = Reading("id,name\n1,\"Bob\n2,Ann\n3,Cy\n")
    #expect(reading.rows == [["id", "name"], ["2", "Ann"], ["3", "Cy"]])
    #expect(reading.faults == [.unclosedQuote(line: 2, range: 8..<14)])
    #expect(reading.lines == [1, 2, 3, 4])
  }

  @Test func unclosedQuoteIsFoundThroughTheNextOpeningQuote() {
    let reading = Reading("1,\"Bob\r\n2,\"Ann\",x\r\n\"3\",\"C\nD\",y\r\n")
    #expect(reading.rows == [["2", "Ann", "x"], ["3", "C\nD", "y"]])
    #expect(reading.faults == [.unclosedQuote(line: 1, range: 0..<6)])
    #expect(reading.lines == [1, 2, 3])
  }

  @Test func unclosedQuoteInALaterLineOfARowEndsAtItsFirstLine() {
    let reading = Reading("1,\"a\nb\",\"open\n2,x\n")
    #expect(
      reading.faults == [.unclosedQuote(line: 1, range: 0..<4), .unclosedQuote(line: 2, range: 5..<13)])
    #expect(reading.rows == [["2", "x"]])
  }

  @Test func unclosedQuoteOnTheLastLineReachesTheEnd() {
    #expect(Reading("a\n\"b").faults == [.unclosedQuote(line: 2, range: 2..<4)])
    #expect(Reading("\"").faults == [.unclosedQuote(line: 1, range: 0..<1)])
    #expect(Reading("\"\"\"").faults == [.unclosedQuote(line: 1, range: 0..<3)])
    #expect(Reading("\"a\r\n").faults == [.unclosedQuote(line: 1, range: 0..<2)])
  }

  @Test func cellOverOneMebibyteIsRejectedAndOnlyThat() {
    let megabyte = 1 << 20
    for isQuoted in [false, true] {
      let quote = isQuoted ? "\"" : ""
      let fits = quote + String(repeating: "x", count: megabyte) + quote
      let tooLong = quote + String(repeating: "x", count: megabyte + 1) + quote
      let reading = Reading("a,b\n1,\(fits)\n2,\(tooLong)\n3,c\n")
      #expect(reading.rows.map(\.first) == ["a", "1", "3"])
      let start = 4 + 2 + fits.utf8.count + 1
      let range = start..<start + 2 + tooLong.utf8.count
      #expect(
        reading.faults == [.cellTooLong(line: 3, range: range, column: 2, length: megabyte + 1)])
    }
  }

  @Test func longCellOfSeveralLinesIsRejectedWhole() {
    let prose = String(repeating: "some words, then a line end\nand more without\n", count: 40)
    let reading = Reading("1,\"\(prose)\",x\n2,b,c\n", limits: CSVLimits(maximumCellLength: 500))
    #expect(reading.rows == [["2", "b", "c"]])
    #expect(reading.lines == [1, 82])
    guard case .cellTooLong(line: 1, _, column: 2, length: prose.utf8.count) = reading.faults.first else {
      Issue.record("not a cell too long: \(reading.faults)")
      return
    }
  }

  @Test func longCellThatSwallowedRowsIsAnUnclosedQuote() {
    let rows = (0..<100).map { "\($0),Ann,x\n" }.joined()
    // The quote after 6 looks like the closing one of the first line's.
    let reading = Reading("a,\"Bob,x\n\(rows)b,6\",y\n", limits: CSVLimits(maximumCellLength: 500))
    #expect(reading.rows.count == 101)
    #expect(reading.rows.last == ["b", "6\"", "y"])
    #expect(reading.faults == [.unclosedQuote(line: 1, range: 0..<8)])
  }

  @Test func tooManyCellsAreRejected() {
    let limits = CSVLimits(maximumFieldCount: 3)
    let reading = Reading("1,2,3\n1,2,3,4\n,,,,,\n5\n", limits: limits)
    #expect(reading.rows == [["1", "2", "3"], ["5"]])
    #expect(
      reading.faults == [.tooManyFields(line: 2, range: 6..<13), .tooManyFields(line: 3, range: 14..<19)])
    let wide = String(repeating: ",", count: 20_000)
    #expect(Reading(wide).faults == [.tooManyFields(line: 1, range: 0..<20_000)])
  }

  @Test func rejectedBytesAreAtHand() {
    let text = Array("a\n1,\"Bob\nb\n".utf8)
    text.withUnsafeBytes { bytes in
      var reader = CSVReader(bytes: bytes, dialect: .standard)
      var rejected: [String] = []
      while let reading = reader.next() {
        guard case .fault(let fault) = reading else { continue }
        #expect(fault.byteOffset == 2)
        #expect(fault.description == "line 2: a quote opens a cell and is never closed")
        rejected.append(String(decoding: reader.bytes(of: fault), as: UTF8.self))
      }
      #expect(rejected == ["1,\"Bob"])
    }
  }

  @Test func reasonsNameNumbersAndNoContent() {
    let long = CSVRowFault(line: 7, range: 0..<9, reason: .cellTooLong(column: 2, length: 2_000_000))
    #expect(long.description == "line 7: the cell in column 2 has 2000000 bytes, more than a cell may have")
    let wide = CSVRowFault(line: 8, range: 0..<9, reason: .tooManyFields(limit: 16_384))
    #expect(wide.description == "line 8: the row has more than 16384 cells")
  }

  /// Each would take hours if every row looked for the end of its quote anew.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      // Every line opens a quote, and the next line's looks like text behind it.
      "1,\"Bob\n",
      // Every row stands inside quotes at every line end, up to the end of the text.
      "a\",\"b\n",
      // The same with doubled quotes.
      "a\"\"\",\"\"\"b\n",
      // A single open quote far before lines without any.
      "a,b\n",
    ])
  func unclosedQuotesTakeLinearTime(line: String) {
    let count = 60_000
    let text = "x,\"open\n" + String(repeating: line, count: count)
    let reading = Reading(text)
    #expect(reading.outcomes.count == count + 1)
    #expect(reading.lines == Array(1...count + 1))
  }

  @Test(.timeLimit(.minutes(1)))
  func overlongCellAfterManyLinesTakesLinearTime() {
    let count = 60_000
    let inside = String(repeating: "a\",\"b\n", count: count)
    let swallowed = String(repeating: "1,2\n", count: 200)
    let reading = Reading(
      "x,\"open\n\(inside)\(swallowed)3,4\",y\n", limits: CSVLimits(maximumCellLength: 500))
    #expect(reading.outcomes.count == count + 202)
    #expect(reading.faults.count == count + 1)
    #expect(reading.rows.last == ["3", "4\"", "y"])
  }
}
