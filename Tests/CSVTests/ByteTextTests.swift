import CByteScan
import CSV
import Testing

/// Copies of many bytes at a time against loops over one.
struct ByteTextTests {
  private let special: [UInt8] = [
    0x00, 0x0A, 0x0D, 0x1F, 0x20, 0x22, 0x2C, 0x3C, 0x5C, 0x7E, 0x7F, 0x80, 0xC3, 0xFF,
  ]

  /// Texts of every short length with a byte that means something at every place, and without one.
  private func forEachText(_ body: ([UInt8]) -> Void) {
    for count in 0..<50 {
      let plain = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 26) }
      body(plain)
      for place in 0..<count {
        for byte in special {
          var text = plain
          text[place] = byte
          body(text)
        }
      }
    }
  }

  /// What a copy of exactly these bytes writes, and how many of them it reports.
  private func copied(
    _ bytes: [UInt8], _ copy: (UnsafeMutablePointer<UInt8>, UnsafePointer<UInt8>, Int) -> Int
  ) -> (count: Int, bytes: [UInt8]) {
    let target = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 16)
    // Of the exact size, so that a sanitizer sees a read behind the end.
    let source = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    defer {
      target.deallocate()
      source.deallocate()
    }
    target.initialize(repeating: 0xAA, count: bytes.count + 16)
    source.initialize(from: bytes, count: bytes.count)
    let count = copy(target, source, bytes.count)
    return (count, Array(UnsafeBufferPointer(start: target, count: count)))
  }

  @Test func copiesStopWhereALoopStops() {
    forEachText { text in
      let json = text.firstIndex { $0 < 0x20 || $0 >= 0x7F || [0x22, 0x3C, 0x5C].contains($0) } ?? text.count
      let inJSON = copied(text) { byte_copy_json($0, $1, $2) }
      #expect(inJSON.count == json && inJSON.bytes == Array(text.prefix(json)))
      let cell = text.firstIndex { [0x0A, 0x0D, 0x22, 0x2C].contains($0) } ?? text.count
      let inCell = copied(text) { byte_copy_csv($0, $1, $2, UInt8(ascii: ","), UInt8(ascii: "\"")) }
      #expect(inCell.count == cell && inCell.bytes == Array(text.prefix(cell)))
      let whole = copied(text) {
        byte_copy($0, $1, $2)
        return $2
      }
      #expect(whole.bytes == text)
    }
  }

  @Test func textsStandOneAfterTheOther() {
    var text = ByteText()
    var expected: [UInt8] = []
    forEachText { bytes in
      text.append(bytes)
      expected += bytes
    }
    #expect(text.array == expected)
    text.removeAll()
    text.append("words of our own")
    text.append(text: " und ä")
    #expect(String(decoding: text.array, as: UTF8.self) == "words of our own und ä")
    let taken = text.take()
    #expect(text.count == 0 && taken.count == 23)
  }

  @Test(arguments: [
    (411, 2, "4.11"), (-880, 2, "-8.80"), (-3, 2, "-0.03"), (0, 6, "0.000000"), (1_000_000, 6, "1.000000"),
    (7, 0, "7"), (-10, 0, "-10"), (99, 1, "9.9"), (Int.min, 0, "\(Int.min)"), (Int.max, 0, "\(Int.max)"),
  ])
  func decimalsAreFixed(scaled: Int, decimals: Int, expected: String) {
    var text = ByteText()
    text.append(scaled: scaled, decimals: decimals)
    #expect(String(decoding: text.array, as: UTF8.self) == expected)
  }
}
