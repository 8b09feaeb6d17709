import CByteScan
import Testing

/// The scans of many bytes at a time against loops over one.
struct ByteScanTests {
  @Test func scansEqualTheirLoops() {
    for round in 0..<3_000 {
      var nasty = NastyText(seed: UInt64(8_000 + round))
      let bytes = round % 3 == 0 ? nasty.text(upTo: 90) : quiet(&nasty)
      let count = bytes.count
      let (delimiter, quote) = (UInt8(ascii: ","), UInt8(ascii: "\""))
      let structural = bytes.map { [delimiter, quote, 0x0A, 0x0D].contains($0) }
      #expect((byte_scan_has_structural(bytes, count, delimiter, quote) != 0) == structural.contains(true))
      #expect(Int(byte_scan_ascii_prefix(bytes, count)) == bytes.firstIndex { $0 >= 0x80 } ?? count)
      #expect(Int(byte_scan_line_end(bytes, count)) == bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? count)
      #expect(Int(byte_scan_count_lines(bytes, count)) == lineCount(bytes))
      let block = bytes.prefix(64)
      let expected = zip(0..., structural.prefix(64)).reduce(into: UInt64(0)) { mask, lane in
        if lane.1 { mask |= 1 << UInt64(lane.0) }
      }
      let mask =
        block.count == 64
        ? byte_scan_structural(Array(block), delimiter, quote)
        : byte_scan_structural_tail(Array(block), block.count, delimiter, quote)
      #expect(mask == expected)
    }
  }

  /// Bytes with at most one that means something, so that every place of it is met.
  private func quiet(_ nasty: inout NastyText) -> [UInt8] {
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: nasty.below(200))
    guard !bytes.isEmpty else { return bytes }
    bytes[nasty.below(bytes.count)] = [0x2C, 0x22, 0x0A, 0x0D, 0x80, 0xFF][nasty.below(6)]
    return bytes
  }

  private func lineCount(_ bytes: [UInt8]) -> Int {
    bytes.indices.count { index in
      bytes[index] == 0x0A || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
    }
  }
}
