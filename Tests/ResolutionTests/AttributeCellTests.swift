import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct AttributeCellTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func isNumber(_ value: String, in cell: String) -> Bool {
    let (value, cell) = (bytes(value), bytes(cell))
    return Attribute.isNumber(value.span, in: cell.span)
  }

  private func isAddress(_ value: String, in cell: String) -> Bool {
    let (value, cell) = (bytes(value), bytes(cell))
    return Attribute.isAddress(value.span, in: cell.span)
  }

  private func isHeld(_ value: String, in cell: String, isEmail: Bool) -> Bool {
    let (value, cell) = (bytes(value), bytes(cell))
    return Attribute.isHeld(value.span, in: cell.span, isEmail: isEmail)
  }

  @Test func aNumberIsKnownByItsLastSevenDigits() {
    #expect(isNumber("5125550142", in: "(512) 555-0142"))
    #expect(isNumber("5125550142", in: "555-0142"))
    #expect(!isNumber("5125550142", in: "(512) 555-0143"))
    #expect(!isNumber("5125550142", in: "55-0142"))
  }

  @Test func anAddressIsKnownByItsLettersBeforeTheAt() {
    #expect(isAddress("evahill@mail.example", in: "Eva.Hill+shop@mail.example"))
    #expect(!isAddress("evahill@mail.example", in: "eve.hill@mail.example"))
  }

  @Test func bytesAgreeWithCharacters() {
    var random = RandomStrings(seed: 82)
    let letters = Array("aB1209@+.- ")
    let text = { (length: Int) in
      String((0..<length).map { _ in letters[random.number(in: 0...letters.count - 1)] })
    }
    for _ in 0..<2_000 {
      let value = text(random.number(in: 0...9))
      let cell = random.number(in: 0...1) == 0 ? text(12) : text(3) + value.uppercased() + text(3)
      #expect(isNumber(value, in: cell) == isHeld(value, in: cell, isEmail: false), "\(value) in \(cell)")
      #expect(isAddress(value, in: cell) == isHeld(value, in: cell, isEmail: true), "\(value) in \(cell)")
    }
  }
}
