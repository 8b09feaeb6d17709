/// A value as a page can show it: cut where it is very long, and said so.
struct ShownValue {
  /// The value or its beginning.
  let text: String
  /// The characters (Unicode scalars) of the whole value where it was cut; nil where it is whole.
  let fullLength: Int?

  /// A value cut after as many characters as the page shows of one.
  init(_ value: String, limit: Int = PageLimits.characters) {
    // A scalar takes a byte at least, so most values need no counting.
    if value.utf8.count <= limit {
      (text, fullLength) = (value, nil)
      return
    }
    let count = value.unicodeScalars.count
    if count <= limit {
      (text, fullLength) = (value, nil)
    } else {
      text = String(value.unicodeScalars.prefix(limit)) + "…"
      fullLength = count
    }
  }

  /// A name or another short text, cut where it is none.
  static func name(_ text: String) -> String { ShownValue(text, limit: PageLimits.nameCharacters).text }
}
