import Testing

@testable import Normalization

@Suite struct PackedDigitsTests {
  static let texts = [
    "", "0", "007", "5125550142", "0123456789012345", "01234567890123456", "98765432109876543210",
  ]

  @Test(arguments: texts) func keepsDigitsAndLeadingZeros(text: String) {
    let digits = PackedDigits(asciiDigitsOf: text.utf8)
    #expect(digits.description == text)
    #expect(digits.count == text.utf8.count)
    #expect((0..<digits.count).map { digits[$0] } == text.utf8.map { $0 & 15 })
    var bytes: [UInt8] = []
    digits.append(to: &bytes)
    #expect(bytes == Array(text.utf8))
  }

  @Test(arguments: texts) func cutsLikeText(text: String) {
    let digits = PackedDigits(asciiDigitsOf: text.utf8)
    for length in 0...text.utf8.count {
      #expect(digits.dropFirst(length) == PackedDigits(asciiDigitsOf: text.dropFirst(length).utf8))
      #expect(digits.prefix(length).description == String(text.prefix(length)))
      #expect(digits.hasPrefix(digits.prefix(length)))
    }
    #expect(!digits.hasPrefix(PackedDigits(asciiDigitsOf: (text + "1").utf8)))
  }

  @Test func holdsThirtyTwoDigits() {
    let text = String(repeating: "0123456789", count: 4)
    let digits = PackedDigits(asciiDigitsOf: text.utf8)
    #expect(digits.count == PackedDigits.capacity)
    #expect(digits.description == String(text.prefix(32)))
    #expect(digits.dropFirst(1).description == String(text.prefix(32).dropFirst(1)))
  }

  @Test func leavesOutEverythingButDigits() {
    #expect(PackedDigits(asciiDigitsOf: "+1 (512) 555-0142".utf8) == "15125550142")
  }

  @Test func tellsZerosFromNothing() {
    #expect(PackedDigits() != "0")
    #expect(PackedDigits(stringLiteral: "0") != "00")
  }

  @Test(arguments: 1...32) func seesOneDigitRepeatedAtAnyLength(length: Int) {
    let same = PackedDigits(asciiDigitsOf: String(repeating: "7", count: length).utf8)
    #expect(same.isOneDigitRepeated)
    guard length > 1 else { return }
    for position in 0..<length {
      var text = Array(repeating: UInt8(ascii: "7"), count: length)
      text[position] = UInt8(ascii: "8")
      #expect(!PackedDigits(asciiDigitsOf: text).isOneDigitRepeated)
    }
  }

  @Test func ordersByLengthThenValue() {
    let ordered: [PackedDigits] = ["9", "10", "99", "12345678901234567", "22345678901234567"]
    #expect(ordered.shuffled().sorted() == ordered)
  }
}
