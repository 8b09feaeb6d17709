/// Whether bytes without a byte order mark look like UTF-16.
///
/// In UTF-16 the delimiters, digits, line ends and Latin letters of a table have a zero byte on one and the same
/// side; texts in other encodings hold hardly a zero byte at all.
struct UTF16Evidence {
  /// The encoding the bytes look like, or nil.
  let encoding: TextEncoding?

  /// Bytes that are looked at.
  private static let sampleLength = 1 << 16

  init(in bytes: UnsafeRawBufferPointer) {
    let pairs = min(bytes.count, Self.sampleLength) / 2
    var lowFirst = 0
    var highFirst = 0
    for pair in 0..<pairs {
      let (first, second) = (bytes[2 * pair], bytes[2 * pair + 1])
      if second == 0, first != 0, first < 0x80 { lowFirst += 1 }
      if first == 0, second != 0, second < 0x80 { highFirst += 1 }
    }
    // A table in Chinese still is one part in ten delimiters, digits and line ends.
    func isMost(_ hits: Int, _ others: Int) -> Bool { hits * 10 >= pairs && hits >= 8 * others && hits > 0 }
    encoding =
      if isMost(lowFirst, highFirst) {
        .utf16LittleEndian
      } else if isMost(highFirst, lowFirst) {
        .utf16BigEndian
      } else {
        nil
      }
  }
}
