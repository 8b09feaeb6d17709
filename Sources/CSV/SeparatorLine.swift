/// The line `sep=;` by which a file tells a spreadsheet its delimiter, before the first row.
struct SeparatorLine {
  let delimiter: UInt8
  /// Bytes of the line with its line end.
  let length: Int

  /// Reads the declaration at the very start of a text; nil when there is none.
  init?(at text: UnsafeBufferPointer<UInt8>) {
    guard Self.isBegun(by: text), text.count > Self.word.count else { return nil }
    delimiter = text[Self.word.count]
    var length = Self.word.count + 1
    guard delimiter >= 0x20 || delimiter == UInt8(ascii: "\t"), length < text.count else { return nil }
    switch text[length] {
    case UInt8(ascii: "\r"):
      length += 1
      if length < text.count, text[length] == UInt8(ascii: "\n") { length += 1 }
    case UInt8(ascii: "\n"):
      length += 1
    default:
      return nil
    }
    self.length = length
  }

  /// Whether a text starts with `sep=`, in letters of either case.
  static func isBegun(by text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count >= word.count && zip(text, word).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private static let word = [UInt8(ascii: "s"), UInt8(ascii: "e"), UInt8(ascii: "p"), UInt8(ascii: "=")]
}
