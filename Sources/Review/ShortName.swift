/// A name out of a file as a message repeats it: one line, not too long.
enum ShortName {
  private static let length = 60

  /// The name without control characters, cut with a mark.
  static func of(_ name: String) -> String {
    let clean = String(
      String.UnicodeScalarView(
        name.unicodeScalars.prefix(length + 1).map {
          $0.properties.generalCategory == .control || $0.properties.generalCategory == .format ? "?" : $0
        }))
    return clean.unicodeScalars.count > length
      ? String(String.UnicodeScalarView(clean.unicodeScalars.prefix(length))) + "…" : clean
  }
}
