import Testing

@testable import Normalization

@Suite struct ASCIITextTests {
  @Test(arguments: [
    (" 512-555 ", "512-555"), ("５１２－５５５", "512-555"), ("512–555—0142", "512-555-0142"),
    ("١٢٣ ۴۵۶ ७८९", "123 456 789"), ("Móvil Büro Ñandú", "Movil Buro Nandu"), ("доб. 12", "dob. 12"),
    ("1\u{200B}2\u{202D}3", "123"), ("1\u{A0}2\u{3000}3", "1 2 3"), ("1979年12月3日", "1979-12-3"), ("", ""),
    ("  ", ""),
    ("電話", "\u{7F}\u{7F}"),
  ])
  func foldsToASCII(text: String, expected: String) {
    #expect(String(decoding: ASCIIText.plain(text.utf8.span), as: UTF8.self) == expected)
  }

  @Test func repairsBrokenUTF8() {
    let bytes: [UInt8] = [0x35, 0xFF, 0x36, 0xC3]
    #expect(ASCIIText.plain(bytes.span).allSatisfy { $0 < 0x80 })
  }

  @Test func readsABoundedPartOfACell() {
    let long = [UInt8](repeating: UInt8(ascii: "1"), count: 5000)
    #expect(ASCIIText.plain(long.span).count == ASCIIText.longestCell)
  }
}
