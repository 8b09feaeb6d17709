import Testing

@testable import Normalization

@Suite struct PlainTimestampTests {
  @Test(arguments: [DateOrder.dayFirst, .monthFirst, .spreadsheetSerial])
  func whatIsReadIsWhatTheParserReads(_ order: DateOrder) throws {
    var random = RandomText(seed: 7)
    let parser = DateParser(order: order)
    var readCount = 0
    for index in 0..<20_000 {
      func two(_ most: Int) -> String {
        let digits = String(random.number(below: most))
        return digits.count < 2 ? "0" + digits : digits
      }
      let date = "\(18 + random.number(below: 5))\(two(100))-\(two(14))-\(two(33))"
      var cell = index % 3 == 0 ? date : "\(date) \(two(26)):\(two(62)):\(two(62))"
      if index % 10 == 0 { cell = cell.replacing("-", with: index % 20 == 0 ? "/" : "1") }
      let bytes = Array(cell.utf8)
      guard let moment = PlainTimestamp.moment(bytes.span) else { continue }
      readCount += 1
      let parsed = try #require(parser.parse(cell))
      #expect(moment / 1_000_000 == Int(parsed.yyyymmdd))
      #expect(!parsed.isDefault)
      let seconds = Int(parser.parseTimestamp(cell) ?? 0) - parsed.daysSinceEpoch * 86_400
      #expect(moment % 1_000_000 == seconds / 3600 * 10_000 + seconds / 60 % 60 * 100 + seconds % 60)
    }
    #expect(readCount > 5_000)
  }
}
