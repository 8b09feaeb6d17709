/// Reads a kind's headers from one text, in which commas separate them.
enum HeaderList {
  /// The headers of a text, white space made single.
  static func headers(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
