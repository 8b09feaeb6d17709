import CSV
import TestSupport
import Testing

/// The fast reader against the slow one, on thousands of texts.
struct CSVReaderReferenceTests {
  @Test(arguments: 0..<8)
  func readsNastyTextsAsTheReferenceDoes(part: Int) throws {
    let dialects = [
      CSVDialect.standard,
      try CSVDialect(delimiter: UInt8(ascii: ";")),
      try CSVDialect(delimiter: UInt8(ascii: "\t"), quote: UInt8(ascii: "'")),
      try CSVDialect(delimiter: UInt8(ascii: " ")),
      try CSVDialect(delimiter: UInt8(ascii: ","), quote: nil),
    ]
    for round in 0..<500 {
      var nasty = NastyText(seed: UInt64(part * 10_000 + round))
      let text = nasty.text(upTo: round % 5 == 0 ? 300 : 24)
      expectSame(text, dialects[round % dialects.count], .standard)
    }
  }

  @Test(arguments: 0..<4)
  func readsNastyTextsWithNarrowLimitsAsTheReferenceDoes(part: Int) {
    for round in 0..<500 {
      var nasty = NastyText(seed: UInt64(900_000 + part * 10_000 + round))
      let text = nasty.text(upTo: round % 5 == 0 ? 400 : 40)
      let limits = CSVLimits(maximumCellLength: 1 + nasty.below(12), maximumFieldCount: 1 + nasty.below(9))
      expectSame(text, .standard, limits)
    }
  }

  @Test func readsTablesAsTheReferenceDoes() {
    for round in 0..<150 {
      var nasty = NastyText(seed: UInt64(5_000_000 + round))
      let text = nasty.table(rows: nasty.below(60))
      expectSame(text, .standard, .standard)
      expectSame(text, .standard, CSVLimits(maximumCellLength: 20 + nasty.below(200)))
    }
  }

  private func expectSame(_ text: [UInt8], _ dialect: CSVDialect, _ limits: CSVLimits) {
    let expected = ReferenceCSVParser(
      text, delimiter: dialect.delimiter, quote: dialect.quote,
      maximumCellLength: limits.maximumCellLength, maximumFieldCount: limits.maximumFieldCount
    ).outcomes()
    let found = Reading(text, dialect, limits: limits).outcomes
    if found != expected {
      Issue.record("\(dialect), \(limits): \(String(decoding: text, as: UTF8.self).debugDescription)")
      #expect(found == expected)
    }
  }
}
