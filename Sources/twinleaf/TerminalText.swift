/// Values of customers as a terminal may show them.
enum TerminalText {
  /// A text on one line, without what could move a cursor, change colours or turn the direction of writing.
  static func oneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let isUnseen =
        scalar.properties.generalCategory == .control || scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.isBidiControl
      return isUnseen || scalar.properties.isWhitespace ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
