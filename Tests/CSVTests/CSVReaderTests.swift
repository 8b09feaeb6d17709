import CSV
import TestSupport
import Testing

/// The rules of RFC 4180, and what people have beside them.
struct CSVReaderTests {
  @Test(arguments: [
    // RFC 4180, section 2, rules 1 to 7, in their order.
    ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("field_name,field_name\r\naaa,bbb\r\n", [["field_name", "field_name"], ["aaa", "bbb"]]),
    (" a , b ", [[" a ", " b "]]),
    ("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx", [["aaa", "b\r\nbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("\"aaa\",\"b\"\"bb\",\"ccc\"", [["aaa", "b\"bb", "ccc"]]),
  ])
  func readsTheExamplesOfRFC4180(text: String, rows: [[String]]) {
    #expect(Reading(text).rows == rows)
    #expect(Reading(text).faults.isEmpty)
  }

  @Test(arguments: [
    ("a\nb", [["a"], ["b"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("a\r\r\nb", [["a"], ["b"]]),
    ("\n\n\r\n\ra\n\n\nb\n\n", [["a"], ["b"]]),
    ("a,\n,b\n,", [["a", ""], ["", "b"], ["", ""]]),
    (" \n", [[" "]]),
    ("", []),
    ("\n", []),
  ])
  func endsLinesHoweverTheyEnd(text: String, rows: [[String]]) {
    #expect(Reading(text).rows == rows)
  }

  @Test(arguments: [
    ("6\" pipe,a\"b\"c,\"\"\n", ["6\" pipe", "a\"b\"c", ""]),
    ("O\"Neil\"\n", ["O\"Neil\""]),
    (" \"a\",b\n", [" \"a\"", "b"]),
  ])
  func keepsQuotesInsideAnUnquotedCell(text: String, cells: [String]) {
    #expect(Reading(text).rows == [cells])
  }

  @Test(arguments: [
    ("\"abc\"def,g\n", ["abcdef", "g"]),
    ("\"abc\" \"def\",g\n", ["abc \"def\"", "g"]),
    ("\"a\"\"b\"c\"d,g\n", ["a\"bc\"d", "g"]),
    ("\"two\nlines\" ,g\n", ["two\nlines ", "g"]),
    ("\"\" ,g\n", [" ", "g"]),
  ])
  func keepsTextAfterAClosingQuote(text: String, cells: [String]) {
    #expect(Reading(text).rows == [cells])
  }

  @Test func reportsRaggedRowsAsTheyAre() {
    #expect(Reading("a,b,c\n1\n1,2,3,4\n").rows.map(\.count) == [3, 1, 4])
  }

  @Test func keepsNULBytes() {
    #expect(Reading("a\0b,\0\n\0\n").rows == [["a\0b", "\0"], ["\0"]])
  }

  @Test func numbersLinesAsAnEditorDoes() {
    let text = "one\n\ntwo\r\n\r\n\"three\nfour\r\nfive\rsix\",x\rseven\n\reight"
    #expect(Reading(text).lines == [1, 3, 5, 9, 11])
  }

  @Test func saysWhereRowsAndCellsStand() {
    let bytes = Array("ab,\"cd\"\r\n\"e\"\"f\",g".utf8)
    bytes.withUnsafeBytes { text in
      var reader = CSVReader(bytes: text, dialect: .standard)
      guard case .row(let first) = reader.next() else {
        Issue.record("no first row")
        return
      }
      #expect(first.byteOffset == 0 && first.range == 0..<7)
      #expect(first.range(of: 0) == 0..<2 && first.range(of: 1) == 4..<6)
      #expect(!first.isQuoted(0) && first.isQuoted(1))
      #expect(first.rawBytes == Array("ab,\"cd\"".utf8))
      #expect(reader.nextRowOffset == 9)
      guard case .row(let second) = reader.next() else {
        Issue.record("no second row")
        return
      }
      #expect(second.range == 9..<17 && second.line == 2)
      #expect(second.range(of: 0) == nil && second.range(of: 1) == 16..<17)
      #expect(second.isQuoted(0) && second.string(0) == "e\"f")
      #expect(reader.next() == nil)
      #expect(reader.next() == nil)
    }
  }

  @Test func skipsAByteOrderMarkAndASeparatorLine() {
    #expect(Reading("\u{FEFF}a,b\n").rows == [["a", "b"]])
    #expect(Reading("\u{FEFF}sep=,\r\na,b\n").rows == [["a", "b"]])
    #expect(Reading("SEP=,\na,b\n").lines == [2])
    // Another delimiter than the one in use, or more than the declaration, is content.
    #expect(Reading("sep=;\na,b\n").rows.count == 2)
    #expect(Reading("sep=,x\na,b\n").rows.count == 2)
    #expect(Reading("sep=,").rows == [["sep=", ""]])
    #expect(Reading("a,\u{FEFF}b\n\u{FEFF}c,d\n").rows == [["a", "\u{FEFF}b"], ["\u{FEFF}c", "d"]])
  }

  @Test func readsOtherDialects() throws {
    let semicolon = try CSVDialect(delimiter: UInt8(ascii: ";"), quote: UInt8(ascii: "'"))
    #expect(Reading("a,b;'c;''d'''\n", semicolon).rows == [["a,b", "c;'d'"]])
    let unquoted = try CSVDialect(delimiter: UInt8(ascii: "\t"), quote: nil)
    #expect(Reading("\"a\t\"b\"\n", unquoted).rows == [["\"a", "\"b\""]])
  }

  @Test func readsRowsOfAnyWidthAndLength() {
    let cells = (0..<1_000).map { index in String(repeating: "x", count: index % 130) }
    #expect(Reading(cells.joined(separator: ",") + "\n").rows == [cells])
    #expect(Reading(cells.map { "\"\($0)\"" }.joined(separator: ",")).rows == [cells])
    #expect(Reading(cells.map { "\"\($0)\"\"\"" }.joined(separator: ",")).rows == [cells.map { $0 + "\"" }])
  }

  @Test func readsTextThatItKeepsAlive() {
    var reader = CSVReader(UTF8Text(Array("a,b\n".utf8)), dialect: .standard)
    guard case .row(let row) = reader.next() else {
      Issue.record("no row")
      return
    }
    #expect(row.string(0) == "a" && row.string(1) == "b")
    #expect(reader.next() == nil)
  }
}

extension Optional where Wrapped == CSVReading {
  static func == (left: Self, right: _OptionalNilComparisonType) -> Bool {
    if case .none = left { true } else { false }
  }
}
