/// Reads UTF-8 as code points, one after the other; bytes that are not UTF-8 read as U+FFFD, one for each
/// byte.
struct ScalarReader {
  /// What stands for bytes that are not UTF-8.
  static let replacement: UInt32 = 0xFFFD

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next code point begins.
  private(set) var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next code point, which is passed; nothing at the end.
  mutating func next() -> UInt32? {
    guard offset < bytes.count else { return nil }
    let (codePoint, length) = decode(at: offset)
    offset += length
    return codePoint
  }

  /// The next code point, which stays; U+0000 at the end.
  func peek() -> UInt32 {
    offset < bytes.count ? decode(at: offset).codePoint : 0
  }

  private func decode(at start: Int) -> (codePoint: UInt32, length: Int) {
    let lead = bytes[start]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, start + length <= bytes.count else { return (Self.replacement, 1) }
    var codePoint = UInt32(lead) & (0x7F >> UInt32(length))
    for index in (start + 1)..<(start + length) {
      let byte = bytes[index]
      guard byte & 0xC0 == 0x80 else { return (Self.replacement, 1) }
      codePoint = codePoint << 6 | UInt32(byte & 0x3F)
    }
    let isValid = length == 2 || codePoint >= (length == 3 ? 0x800 : 0x1_0000)
    guard isValid, codePoint < 0x11_0000, !(0xD800..<0xE000 ~= codePoint) else {
      return (Self.replacement, 1)
    }
    return (codePoint, length)
  }
}
