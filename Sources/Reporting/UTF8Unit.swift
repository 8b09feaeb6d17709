/// One scalar of a UTF-8 byte string, or one byte that is not UTF-8, which stands for U+FFFD.
struct UTF8Unit {
  /// The scalar; U+FFFD where the bytes are not UTF-8.
  let scalar: UInt32
  /// The bytes that it takes, at least 1.
  let length: Int
  /// Whether the bytes are UTF-8.
  let isWellFormed: Bool

  /// Reads the scalar that begins at `index` (Unicode 16, table 3-7: well-formed byte sequences).
  init(in source: UnsafeBufferPointer<UInt8>, at index: Int) {
    let lead = source[index]
    let count =
      switch lead {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    var value = count < 2 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(count))
    var isWellFormed = count > 0 && index + count <= source.count
    if isWellFormed {
      for offset in 1..<max(count, 1) {
        let byte = source[index + offset]
        isWellFormed = isWellFormed && byte & 0xC0 == 0x80
        value = value << 6 | UInt32(byte & 0x3F)
      }
    }
    // Overlong forms, surrogates and what lies above the last plane.
    if count == 3 { isWellFormed = isWellFormed && value >= 0x800 && !(0xD800...0xDFFF).contains(value) }
    if count == 4 { isWellFormed = isWellFormed && (0x1_0000...0x10_FFFF).contains(value) }
    scalar = isWellFormed ? value : 0xFFFD
    length = isWellFormed ? count : 1
    self.isWellFormed = isWellFormed
  }

  /// Whether a scalar is invisible and changes how its surroundings are shown: line and paragraph separators, marks
  /// that embed, override or isolate a direction, the byte order mark.
  static func isInvisibleControl(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2028, 0x2029, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
