import Records

extension JSONText {
  /// Writes a column's original value, from its bytes.
  @inline(__always)
  mutating func value(_ column: borrowing Column, _ row: UInt32) {
    beginString()
    part(column, row)
    endString()
  }

  /// Writes a column's original value as a part of a string.
  @inline(__always)
  mutating func part(_ column: borrowing Column, _ row: UInt32) {
    column.withBytes(at: row) { part($0) }
  }

  /// Writes a member of an object: a name and a text.
  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes a member of an object: a name of the data and a text.
  mutating func member(named name: String, _ text: String) {
    key(named: name)
    value(text)
  }

  /// Writes a member of an object: a name of the data and a number with its shortest digits, or `null`.
  mutating func member(named name: String, shortest number: Double?) {
    key(named: name)
    if let number { value(number) } else { null() }
  }

  /// Writes a member of an object: a name and a word of our own.
  @inline(__always)
  mutating func member(_ name: StaticString, word: StaticString) {
    key(name)
    self.word(word)
  }

  /// Writes a member of an object: a name and an integer.
  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a member of an object: a name and `true` or `false`.
  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a member of an object: a name and a number with its shortest digits, or `null`.
  mutating func member(_ name: StaticString, shortest number: Double?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Writes a member of an object: a name and texts.
  mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { value(text) }
    endArray()
  }

  /// Writes a match weight in bits, two decimals, and the probability that it stands for, six decimals.
  mutating func members(of weight: ShownWeight) {
    key("match_weight")
    value(weight.hundredths, decimals: 2)
    key("probability")
    value(weight.millionths, decimals: 6)
  }
}
