/// Reads the characters of UTF-16 bytes one after the other.
struct UTF16Units {
  private let bytes: UnsafeRawBufferPointer
  private let isLittleEndian: Bool
  private var index = 0

  init(_ bytes: UnsafeRawBufferPointer, isLittleEndian: Bool) {
    self.bytes = bytes
    self.isLittleEndian = isLittleEndian
  }

  /// The next character's scalar value; `.some(nil)` for an unpaired surrogate or half a unit at the end, and
  /// nil after the last.
  @inline(__always)
  mutating func nextScalar() -> UInt32?? {
    guard index < bytes.count else { return nil }
    guard let unit = unit(at: index) else {
      index = bytes.count
      return .some(nil)
    }
    index += 2
    guard unit & 0xF800 == 0xD800 else { return unit }
    guard unit < 0xDC00, let low = self.unit(at: index), low & 0xFC00 == 0xDC00 else { return .some(nil) }
    index += 2
    return 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
  }

  @inline(__always)
  private func unit(at index: Int) -> UInt32? {
    guard index + 1 < bytes.count else { return nil }
    let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }
}
