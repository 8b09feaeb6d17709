import CSV

extension CSVWriter {
  /// Adds a text to the row in hand.
  mutating func append(_ text: ShortText) {
    text.withBytes { append($0) }
  }
}
