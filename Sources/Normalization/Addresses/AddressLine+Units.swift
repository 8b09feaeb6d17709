extension AddressLine {
  /// Takes flats, suites, floors, buildings and `#4` away from the street.
  mutating func takeUnits() {
    var index = 0
    while index < tokens.count {
      if let unit = unit(at: index) {
        add(unit: unit.text)
        take(unit.range)
      } else {
        index += 1
      }
    }
  }

  private func unit(at index: Int) -> (range: Range<Int>, text: String)? {
    let token = tokens[index]
    if token.kinds.contains(.floor), let floor = floor(at: index) { return floor }
    if !token.kinds.isDisjoint(with: [.unit, .building]) { return designated(at: index) }
    if token.kinds.contains(.houseSide), isHouseSide(index) { return (index..<(index + 1), text(token)) }
    if token.shape.contains(.hash), isHashUnit(index) { return (index..<(index + 1), text(token)) }
    return nil
  }

  // MARK: Flats and buildings

  /// A word for a unit with the number or letter behind it: `apt 4`, `flat 14 a`, `unit # b-2`.
  private func designated(at index: Int) -> (range: Range<Int>, text: String)? {
    var next = index + 1
    if next < tokens.count, isNumberMarker(next) { next += 1 }
    guard next < tokens.count, tokens[next].part == tokens[index].part, isDesignator(next) else { return nil }
    var value = text(tokens[next])
    var end = next + 1
    // `14 A`, `B 2`
    if end < tokens.count, tokens[end].part == tokens[index].part, isSecondHalf(end, of: next) {
      value += text(tokens[end])
      end += 1
    }
    let isBuilding = tokens[index].kinds.contains(.building)
    return (index..<end, (isBuilding ? "bldg " : "") + Self.plain(value))
  }

  /// Whether a word can be a unit's number: it has a digit, or is one or two letters and no kind of street.
  private func isDesignator(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.ordinal) { return false }
    if line[token.text].contains(where: { $0 &- 0x30 < 10 }) { return true }
    guard token.text.count <= 2, !token.kinds.contains(.streetType) else { return false }
    // `Unit N`, but not `Lower N Main St`.
    return index + 1 == tokens.count || tokens[index + 1].part > token.part
      || tokens[index + 1].shape.contains(.number)
  }

  private func isSecondHalf(_ index: Int, of first: Int) -> Bool {
    let (before, token) = (tokens[first], tokens[index])
    let isAtEnd = index + 1 == tokens.count || tokens[index + 1].part > token.part
    if before.shape.contains(.digits) {
      return token.isLetter(in: line) && (isAtEnd || !token.kinds.contains(.direction))
    }
    return before.isLetter(in: line) && token.shape.contains(.digits) && isAtEnd
  }

  /// `b-2` and `b2` are one unit; leading zeros say nothing.
  private static func plain(_ value: String) -> String {
    let letters = value.filter { $0 != "-" }
    let trimmed = letters.drop { $0 == "0" }
    return trimmed.isEmpty ? letters : String(trimmed)
  }

  // MARK: Floors

  /// `2nd floor`, `3. og`, `floor 2`.
  private func floor(at index: Int) -> (range: Range<Int>, text: String)? {
    if index > 0, tokens[index - 1].part == tokens[index].part, isFloorNumber(index - 1) {
      return ((index - 1)..<(index + 1), "fl " + floorNumber(index - 1))
    }
    guard index + 1 < tokens.count, tokens[index + 1].part == tokens[index].part,
      tokens[index + 1].shape.contains(.number)
    else { return nil }
    return (index..<(index + 2), "fl " + floorNumber(index + 1))
  }

  /// Whether a word before *floor* counts it; the house number itself does not.
  private func isFloorNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.ordinal) || token.form.map({ AddressWords.forms[$0][0] &- 0x30 < 10 }) == true {
      return true
    }
    guard token.shape.contains(.digits) else { return false }
    return tokens[..<index].contains { $0.shape.contains(.number) }
  }

  private func floorNumber(_ index: Int) -> String {
    let text =
      tokens[index].form.map { String(decoding: AddressWords.forms[$0], as: UTF8.self) }
      ?? text(tokens[index])
    return String(text.prefix { $0.isNumber })
  }

  // MARK: By itself

  /// *Rear* is a unit at the end of a part with other words before it, or alone between commas.
  private func isHouseSide(_ index: Int) -> Bool {
    let part = tokens[index].part
    guard index + 1 == tokens.count || tokens[index + 1].part > part, index > 0 else { return false }
    return tokens[..<index].contains { $0.shape.contains(.number) }
  }

  /// `#4` is a unit beside another number, or behind a kind of street; else it is the house number.
  private func isHashUnit(_ index: Int) -> Bool {
    let before = index > 0 ? tokens[index - 1] : nil
    if let before, before.shape.contains(.digits), index > 1,
      !tokens[index - 2].kinds.isDisjoint(with: [.numberedStreet, .numberedRoad])
    {
      return false
    }
    return tokens.indices.contains { $0 != index && tokens[$0].shape.contains(.number) }
  }
}
