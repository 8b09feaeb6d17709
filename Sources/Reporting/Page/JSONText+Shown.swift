import Records

extension JSONText {
  /// Writes a column's original value as the page shows it: whole, or its beginning with the length of the whole.
  ///
  /// Nearly every cell is short, and goes from the column to the page without becoming a string.
  mutating func shownValue(_ column: borrowing Column, _ row: UInt32) {
    let isShort = column.withBytes(at: row) { $0.count <= PageLimits.characters }
    if isShort { value(column, row) } else { value(ShownValue(column[Int(row)])) }
  }

  /// Writes a value: a text, or its beginning with the length of the whole.
  mutating func value(_ shown: ShownValue) {
    guard let fullLength = shown.fullLength else { return value(shown.text) }
    beginArray()
    value(shown.text)
    value(fullLength)
    endArray()
  }
}
