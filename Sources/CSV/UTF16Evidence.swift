/// Whether bytes without a byte order mark look like UTF-16.
///
/// In UTF-16 the delimiters, digits, line ends and Latin letters of a table have a zero byte on one and the
/// same side; texts in other encodings hold hardly a zero byte at all.
struct UTF16Evidence {
  /// The encoding the bytes look like, or nil.
  let encoding: TextEncoding?

  /// Bytes that are looked at.
  private static let sampleLength = 1 << 16

  init(in bytes: UnsafeRawBufferPointer) {
    let sample = UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.sampleLength))
    let lowFirst = Tally(sample, lowByte: 0, highByte: 1)
    let highFirst = Tally(sample, lowByte: 1, highByte: 0)
    encoding =
      if lowFirst.isLikely, lowFirst.latin >= 8 * highFirst.latin {
        .utf16LittleEndian
      } else if highFirst.isLikely, highFirst.latin >= 8 * lowFirst.latin {
        .utf16BigEndian
      } else {
        nil
      }
  }

  /// What the pairs of bytes would be, read in one order.
  private struct Tally {
    /// All pairs.
    var pairs = 0
    /// Characters up to U+007F, except NUL.
    var latin = 0
    /// Low bytes that are a delimiter, quote or line end.
    var structural = 0
    /// Those of them whose high byte is zero.
    var plainStructural = 0

    /// Whether they look like a table.
    ///
    /// Of one in Chinese still a tenth are delimiters, digits and line ends. Where zero bytes were only
    /// strewn in, delimiters have other neighbours.
    var isLikely: Bool { latin > 0 && latin * 10 >= pairs && plainStructural * 2 >= structural }

    init(_ sample: UnsafeRawBufferPointer, lowByte: Int, highByte: Int) {
      for start in stride(from: 0, to: sample.count - 1, by: 2) {
        let (low, high) = (sample[start + lowByte], sample[start + highByte])
        pairs += 1
        if high == 0, low != 0, low < 0x80 { latin += 1 }
        guard Self.marks.contains(low) else { continue }
        structural += 1
        if high == 0 { plainStructural += 1 }
      }
    }

    private static let marks: [UInt8] = [0x09, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x7C]
  }
}
