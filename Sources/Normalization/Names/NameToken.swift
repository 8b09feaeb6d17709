/// A word of a name field: where it stands, what it looks like and what it can be.
struct NameToken: Sendable {
  /// What stands between a word and the one before it, weakest first.
  enum Separator: UInt8, Sendable, Comparable {
    case space
    /// A dot without space: `J.R.`
    case dot
    /// `Smith-Jones`
    case hyphen
    /// `&`, `+`, `/`
    case joint
    /// A comma or semicolon.
    case comma
    /// A dash between spaces, behind which notes stand.
    case dash

    static func < (left: Separator, right: Separator) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a word looks like.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt16

    /// Made of several pieces with dots between, as `Ph.D.` is.
    static let dotted = Shape(rawValue: 1 << 0)
    /// Two or more letters, all of them capital.
    static let capitals = Shape(rawValue: 1 << 1)
    /// Has a small letter.
    static let small = Shape(rawValue: 1 << 2)
    /// Has a digit.
    static let digit = Shape(rawValue: 1 << 3)
    /// Has nothing but digits.
    static let number = Shape(rawValue: 1 << 4)
    /// Has a letter that is not Latin.
    static let foreign = Shape(rawValue: 1 << 5)
    /// Has a letter of Han, Kana or Hangul.
    static let eastAsian = Shape(rawValue: 1 << 6)
    /// Ends in `'s`.
    static let possessive = Shape(rawValue: 1 << 7)
    /// Is written together with the next word: `O'` before a space, `Mc`.
    static let attached = Shape(rawValue: 1 << 8)
    /// Has `#` before it.
    static let counted = Shape(rawValue: 1 << 9)
    /// A single letter after an apostrophe: the `'t` of *van 't Hof*.
    static let clipped = Shape(rawValue: 1 << 10)
  }

  /// What a word is in the parsed name.
  enum Role: UInt8, Sendable {
    case none
    case given
    case surname
  }

  /// Where its folded letters lie.
  var text: Range<Int>
  /// Where it lies in the field.
  var raw: Range<Int>
  var separator: Separator
  var shape: Shape
  var words: NameWords = []
  var role: Role = .none

  /// Whether it is one letter.
  var isInitial: Bool { text.count == 1 && !shape.contains(.digit) }
}
