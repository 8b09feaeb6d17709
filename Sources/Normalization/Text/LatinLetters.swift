/// The plain lower-case form of Latin letters with marks, of Latin ligatures and of typographic punctuation.
///
/// A folding is up to four ASCII characters packed into 32 bits, the first in the lowest byte. The tables
/// follow Unicode's decompositions without the marks, and for letters that have none the habit of their
/// languages (ø o, æ ae, ß ss, þ th, đ d, ə a); they cover U+0080–U+02FF, U+1E00–U+1EFF and U+2000–U+206F.
enum LatinLetters {
  /// The folding of a character that has none and stays as it is.
  static let kept: UInt32 = 0xFFFF_FFFF
  /// The folding of a character that disappears: a soft hyphen, a direction mark.
  static let dropped: UInt32 = 0

  /// The folding of a code point; nothing outside the tables.
  static func folding(of codePoint: UInt32) -> UInt32? {
    switch codePoint {
    case 0x80..<0x300: basic[Int(codePoint &- 0x80)]
    case 0x300..<0x370: dropped
    case 0x1E00..<0x1F00: additional[Int(codePoint &- 0x1E00)]
    case 0x2000..<0x2070: punctuation[Int(codePoint &- 0x2000)]
    case 0xFF01..<0xFF5F: fullWidth(codePoint)
    default: nil
    }
  }

  /// Full-width forms are ASCII in order.
  private static func fullWidth(_ codePoint: UInt32) -> UInt32 {
    let ascii = codePoint &- 0xFEE0
    return ascii &- 0x41 < 26 ? ascii | 0x20 : ascii
  }

  /// Reads a table: `=` stays, `_` disappears, anything else is the folding itself, with `^` for a space.
  static func table(_ text: String) -> [UInt32] {
    text.split(whereSeparator: \.isWhitespace).map { entry in
      switch entry {
      case "=": kept
      case "_": dropped
      default: entry.utf8.reversed().reduce(0) { $0 << 8 | ($1 == UInt8(ascii: "^") ? 0x20 : UInt32($1)) }
      }
    }
  }

  // U+0080–U+02FF, sixteen to a line.
  private static let basic = table(
    #"""
    ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
    ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
    ^ ! = = = = = = = (c) a << = _ (r) =
    = +/- 2 3 ' = = ^ = 1 o >> ^1/4 ^1/2 ^3/4 ?
    a a a a a a ae c e e e e i i i i
    d n o o o o o * o u u u u y th ss
    a a a a a a ae c e e e e i i i i
    d n o o o o o / o u u u u y th y
    a a a a a a c c c c c c c c d d
    d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i
    i i ij ij j j k k q l l l l l l l
    l l l n n n n n n 'n n n o o o o
    o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u
    u u u u w w y y y z z z z z z s
    b b b b = = o c c d d d d = a a
    e f f g g hv i i k k l = = n n o
    o o oi oi p p = = = s = t t t t u
    u u v y y z z z = = = = = = = w
    = = = = dz dz dz lj lj lj nj nj nj a a i
    i o o u u u u u u u u u u a a a
    a a ae ae g g g g k k o o o o z z
    j dz dz dz g g hv w n n a a ae ae o o
    a a a a e e e e i i i i o o o o
    r r r r u u u u s s t t y y h h
    n d ou ou z z a a e e o o o o o o
    o o y y l n t j db qp a c c l t s
    z = = b u v e e j j = = r r y y
    = = = b o c d d = a = e = = = j
    g g g g = = h h i i i l l l = =
    = m n n n o oe = = = = = r r r =
    r = s s = = = = t u u v v = = y
    z z z = = = = = = b = g h j = l
    q = = dz = dz ts = = = ls lz = = = =
    = = = = = = = = = ' " ' ' ' ' '
    = = < > = = = = ' = ' ' = = = =
    : = = = = = + - = = = = ~ = = =
    = = = = = = = = = = = = = = " =
    = = = = = = = = = = = = = = = =
    """#)

  // U+1E00–U+1EFF.
  private static let additional = table(
    #"""
    a a b b b b b b c c d d d d d d
    d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i
    k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o
    o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t
    t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y
    z z z z z z h t w y a s s s ss s
    a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o
    o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u
    u u y y y y y y y y ll ll v v y y
    """#)

  // U+2000–U+206F.
  private static let punctuation = table(
    #"""
    ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ _ _ _ _ _
    - - - - - - || = ' ' , ' " " ,, "
    = = ^ = . .. ... ^ ^ ^ _ _ _ _ _ ^
    = = ' " = = = = = < > = !! = = =
    = = = - / [ ] ?? ?! !? = = = = * =
    = = = = = = = = = = = = = = = ^
    _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _
    """#)
}
