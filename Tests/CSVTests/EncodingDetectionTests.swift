import CSV
import Testing

/// The whole file decides what its encoding is.
struct EncodingDetectionTests {
  @Test func byteOrderMarksDecide() {
    #expect(detect([0xEF, 0xBB, 0xBF, 0x61]) == ("utf-8", 3))
    #expect(detect([0xFF, 0xFE, 0x61, 0x00]) == ("utf-16le", 2))
    #expect(detect([0xFE, 0xFF, 0x00, 0x61]) == ("utf-16be", 2))
    #expect(detect([0xEF, 0xBB, 0xBF]) == ("utf-8", 3))
    #expect(detect([]) == ("utf-8", 0))
  }

  @Test func markedUTF8WithBrokenBytesStaysUTF8() {
    let found = detection([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE9, 0x0A])
    #expect(found.encoding == .utf8 && found.illFormedCount == 1 && found.firstIllFormedLine == 2)
  }

  @Test(arguments: ["id,name\n1,Ann\n", "имя;город\nАнна;Москва\n1;2\n", "姓名,電話\n王小明,02-2345-6789\n"])
  func utf16IsFoundWithoutMark(text: String) {
    let units = Array(text.utf16)
    #expect(detect(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == ("utf-16le", 0))
    #expect(detect(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == ("utf-16be", 0))
    #expect(detect(Array(text.utf8)) == ("utf-8", 0))
  }

  @Test func someNULBytesAreNotUTF16() {
    #expect(detect(Array("a,b\0,c\n1,2,3\n\0\0\0\0".utf8)) == ("utf-8", 0))
    #expect(detect([UInt8](repeating: 0, count: 64)) == ("utf-8", 0))
  }

  @Test func oneBrokenByteFarDownMakesTheFileWindows1252() {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000)
    bytes.append(0xE9)
    #expect(detect(bytes) == ("windows-1252", 0))
    #expect(detection(bytes).illFormedCount == 0)
    bytes.removeLast()
    #expect(detect(bytes) == ("utf-8", 0))
  }

  @Test func windows1252WithAnAccidentalSequenceIsWindows1252() {
    // "Ã©" spelled out once, among names with plain accents.
    let bytes: [UInt8] = [0xC3, 0xA9, 0x0A, 0x4A, 0x6F, 0x73, 0xE9, 0x0A, 0x5A, 0x6F, 0xEB, 0x0A, 0xFC, 0x0A]
    #expect(detect(bytes) == ("windows-1252", 0))
  }

  @Test func utf8WithAFewBrokenRowsStaysUTF8AndIsCounted() {
    var bytes: [UInt8] = []
    for row in 1...50 {
      bytes += row == 20 || row == 31 ? [0x4A, 0x6F, 0x73, 0xE9] : Array("José".utf8)
      bytes += Array("\r\n".utf8)
    }
    let found = detection(bytes)
    #expect(found.encoding == .utf8 && found.illFormedCount == 2 && found.firstIllFormedLine == 20)
  }

  @Test(
    arguments: [
      // Table 3-7 of the Unicode Standard: the first and last of each row, and what lies just outside.
      ([0xC2, 0x80], 0), ([0xDF, 0xBF], 0), ([0xE0, 0xA0, 0x80], 0), ([0xED, 0x9F, 0xBF], 0),
      ([0xEE, 0x80, 0x80], 0), ([0xEF, 0xBF, 0xBF], 0), ([0xF0, 0x90, 0x80, 0x80], 0),
      ([0xF4, 0x8F, 0xBF, 0xBF], 0), ([0xC0, 0x80], 2), ([0xC1, 0xBF], 2), ([0xE0, 0x9F, 0xBF], 3),
      ([0xED, 0xA0, 0x80], 3), ([0xF0, 0x8F, 0xBF, 0xBF], 4), ([0xF4, 0x90, 0x80, 0x80], 4),
      ([0xF5, 0x80, 0x80, 0x80], 4), ([0x80], 1), ([0xC3], 1), ([0xE2, 0x82], 2), ([0xF0, 0x9F, 0x98], 3),
      ([0xC3, 0x41], 1), ([0xE2, 0x41, 0x82], 2), ([0xFF, 0xC3, 0xA9], 1),
    ] as [([UInt8], Int)])
  func countsBytesThatAreNoUTF8(bytes: [UInt8], illFormed: Int) {
    let found = bytes.withUnsafeBytes { EncodingDetection(of: $0, as: .utf8) }
    #expect(found.illFormedCount == illFormed)
  }

  @Test func unpairedSurrogatesAreCounted() {
    let bytes: [UInt8] = [
      0xFF, 0xFE, 0x61, 0x00, 0x0D, 0x00, 0x0A, 0x00, 0x00, 0xD8, 0x61, 0x00, 0x00, 0xDC, 0x3D, 0xD8, 0x00,
      0xDE, 0x61,
    ]
    let found = detection(bytes)
    // A high one alone, a low one alone, a pair, and half a unit at the end.
    #expect(found.illFormedCount == 3 && found.firstIllFormedLine == 2)
  }

  private func detection(_ bytes: [UInt8]) -> EncodingDetection {
    bytes.withUnsafeBytes { EncodingDetection(detecting: $0) }
  }

  private func detect(_ bytes: [UInt8]) -> (String, Int) {
    let found = detection(bytes)
    return (found.encoding.rawValue, found.byteOrderMarkLength)
  }
}
