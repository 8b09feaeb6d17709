import Records
import TestSupport
import Testing

@testable import Ingest

@Suite struct TextCodesTests {
  @Test(arguments: [1, 10, 1_000, 100_000]) func codesAreThoseOfAnInterner(_ distinct: Int) {
    var random = RandomStrings(seed: UInt64(distinct))
    var texts = PackedTexts()
    var interner = ByteInterner()
    var codes: [UInt32] = []
    var placeholders: Set<UInt32> = [0]
    for _ in 0..<min(distinct * 3, 80_000) {
      let text = Array("value \(random.next() % UInt64(distinct))".utf8)
      let isPlaceholder = random.next() % 100 == 0
      text.withUnsafeBufferPointer { texts.append($0, isPlaceholder: isPlaceholder) }
      codes.append(interner.code(of: text))
      if isPlaceholder { placeholders.insert(codes[codes.count - 1]) }
    }
    let coded = TextCodes(texts)
    let values = interner.finish()
    #expect(coded.codes == codes)
    #expect(coded.values.bytes == values.bytes)
    #expect(coded.values.starts == values.starts)
    #expect(coded.isPlaceholder == (0..<UInt32(values.count)).map { placeholders.contains($0) })
  }

  @Test func noTextsAreAnEmptyDictionary() {
    let coded = TextCodes(PackedTexts())
    #expect(coded.codes.isEmpty)
    #expect(coded.values.count == 1)
    #expect(coded.isPlaceholder == [true])
  }
}
