import CByteScan

/// Counts what is UTF-8 and what is not among the bytes of a text that are not ASCII.
struct UTF8Census {
  /// Characters of two to four bytes.
  private(set) var wellFormedCount = 0
  /// Bytes that belong to no character.
  private(set) var illFormedCount = 0
  /// The offset of the first such byte.
  private(set) var firstIllFormed: Int?

  /// Looks at every byte; plain ASCII costs a sixteenth of a step each.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    var index = 0
    while true {
      index += byte_scan_ascii_prefix(base + index, text.count - index)
      // Characters of other scripts come in runs, for which starting a scan each time would be slow.
      while index < text.count, base[index] >= 0x80 {
        let length = Self.sequenceLength(base + index, text.count - index)
        if length > 0 {
          wellFormedCount += 1
        } else {
          illFormedCount += 1
          firstIllFormed = firstIllFormed ?? index
        }
        index += max(length, 1)
      }
      guard index < text.count else { return }
    }
  }

  /// The length of the character that starts with a byte above 0x7F, or 0 when none does.
  ///
  /// The Unicode Standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    func isTrail(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
    switch bytes[0] {
    case 0xC2...0xDF:
      return count >= 2 && isTrail(1) ? 2 : 0
    case 0xE0...0xEF:
      guard count >= 3, isTrail(1), isTrail(2) else { return 0 }
      if bytes[0] == 0xE0, bytes[1] < 0xA0 { return 0 }
      if bytes[0] == 0xED, bytes[1] > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard count >= 4, isTrail(1), isTrail(2), isTrail(3) else { return 0 }
      if bytes[0] == 0xF0, bytes[1] < 0x90 { return 0 }
      if bytes[0] == 0xF4, bytes[1] > 0x8F { return 0 }
      return 4
    default:
      return 0
    }
  }
}
