import Similarity
import Testing

@Suite struct PhoneticCodeTests {
  private let smith = DoubleMetaphone.codes(of: Array("smith".utf8).span).primary

  @Test func holdsItsLettersInOrder() {
    #expect(smith.description == "SM0")
    #expect(smith.count == 3)
    #expect(smith[0] == UInt8(ascii: "S"))
    #expect(smith[2] == UInt8(ascii: "0"))
    #expect(smith[3] == 0)
    #expect(PhoneticCode(rawValue: smith.rawValue) == smith)
  }

  @Test func theEmptyCodeHasNoLetter() {
    let empty = PhoneticCode(rawValue: 0)
    #expect(empty.isEmpty)
    #expect(empty.count == 0)
    #expect(empty.description == "")
    #expect(!smith.isEmpty)
  }

  @Test func aPrefixEndsWhereItIsToldOrEarlier() {
    #expect(smith.prefix(0).isEmpty)
    #expect(smith.prefix(2).description == "SM")
    #expect(smith.prefix(3) == smith)
    #expect(smith.prefix(8) == smith)
    #expect(smith.prefix(20) == smith)
  }

  @Test func ordersAsItsLettersDo() {
    let words = ["", "A", "AB", "AC", "B", "BA"]
    let codes = words.map { word in
      PhoneticCode(
        rawValue: word.utf8.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset) })
    }
    #expect(codes.map(\.description) == words)
    #expect(codes.reversed().sorted() == codes)
  }
}
