import Testing

@testable import Normalization

@Suite struct PhoneCellTests {
  /// The pieces of each chunk, with a mark for what stands before each but the first.
  private func shape(_ cell: String) -> [String] {
    PhoneCell(ASCIIText.plain(cell.utf8.span)).chunks.map { chunk in
      let pieces = chunk.pieces.enumerated().map { index, piece in
        let gap = index == 0 ? (chunk.hasPlus ? "+" : "") : [",", " ", "-"][piece.gap.rawValue]
        return "\(gap)\(piece.digits)"
      }
      let end = chunk.extensionDigits.count > 0 ? "x\(chunk.extensionDigits)" : ""
      return pieces.joined() + end
    }
  }

  @Test(arguments: [
    ("512-555-0142", ["512-555-0142"]), ("(512) 555 0142", ["512 555 0142"]), ("+1.512", ["+1-512"]),
    ("030/1234567", ["030,1234567"]), ("030 / 1234567", ["030,1234567"]), ("512; 513", ["512", "513"]),
    ("home 512 cell 513", ["512", "513"]), ("512555 + 512556", ["512555", "512556"]),
    ("512555+512556", ["512555", "+512556"]), ("512-555-0142 x 12", ["512-555-0142x12"]),
    ("512555 ext. 12 512556", ["512555x12", "512556"]), ("512555 x 5125550199", ["512555", "5125550199"]),
    ("x12", ["12"]), ("512555,,7", ["512555x7"]), ("5125550#", ["5125550"]),
    ("512-O55-l142", ["512-055-1142"]),
    ("", []), ("none", []),
  ])
  func takesCellsApart(cell: String, expected: [String]) {
    #expect(shape(cell) == expected)
  }

  @Test func countsLettersAndSeesLabels() {
    #expect(PhoneCell(Array("1-800-FLOWERS".utf8)).letterCount == 7)
    #expect(!PhoneCell(Array("1-800-FLOWERS".utf8)).hasLabel)
    #expect(PhoneCell(Array("512-555 home".utf8)).hasLabel)
  }
}
