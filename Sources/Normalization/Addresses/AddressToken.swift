/// A word of an address line.
struct AddressToken: Sendable {
  /// What a word looks like.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8

    /// Begins with a digit, and is no ordinal.
    static let number = Shape(rawValue: 1 << 0)
    /// Has nothing but digits.
    static let digits = Shape(rawValue: 1 << 1)
    /// Has `#` before it.
    static let hash = Shape(rawValue: 1 << 2)
    /// `1st`, `2eme`, `17.` before a word.
    static let ordinal = Shape(rawValue: 1 << 3)
    /// A fraction: `1/2`.
    static let fraction = Shape(rawValue: 1 << 4)
  }

  /// Where it lies in the folded line.
  var text: Range<Int>
  /// The part of the line, between commas, that it stands in.
  var part: Int
  var shape: Shape
  var kinds: AddressWords.Kinds
  /// Its one form, where that is another text: an index of ``AddressWords/forms``.
  var form: Int?

  /// Whether it is a single letter.
  func isLetter(in line: [UInt8]) -> Bool { text.count == 1 && line[text.lowerBound] &- 0x61 < 26 }
}
