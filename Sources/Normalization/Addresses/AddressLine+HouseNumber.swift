extension AddressLine {
  /// The house number of a part and the words that it takes up; nothing where there is none.
  func houseNumber(in range: Range<Int>) -> (range: Range<Int>, text: String)? {
    guard let index = range.first(where: { isHouseNumber($0, in: range) }) else { return nil }
    var text = self.text(tokens[index])
    var end = index + 1
    if end < range.upperBound, belongs(end, toNumberAt: index, in: range) {
      text += (tokens[end].shape.contains(.fraction) ? " " : "") + self.text(tokens[end])
      end += 1
    }
    return (index..<end, Self.plain(text))
  }

  /// The first number that is no part of the street's name.
  private func isHouseNumber(_ index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.number) else { return false }
    if isDate(index, in: range) { return false }
    guard index > range.lowerBound else { return true }
    let before = tokens[index - 1]
    if before.kinds.contains(.numberedRoad) || isRoadOfCounty(index - 1) { return false }
    // `Calle 26 # 13-19`: the street is named by its number where another follows.
    let isNumberedStreet = before.kinds.contains(.numberedStreet)
    return !(isNumberedStreet && range.contains { $0 > index && tokens[$0].shape.contains(.number) })
  }

  private func isRoadOfCounty(_ index: Int) -> Bool {
    index > 0 && isText(tokens[index], "rd") && !tokens[index - 1].kinds.isDisjoint(with: .numberedRoad)
      || isText(tokens[index], "road") && index > 0 && tokens[index - 1].kinds.contains(.numberedRoad)
  }

  /// `Rue du 8 mai 1945`, `Avenida 9 de Julio`: a date is a street's name.
  private func isDate(_ index: Int, in range: Range<Int>) -> Bool {
    func isMonth(_ index: Int) -> Bool { range.contains(index) && tokens[index].kinds.contains(.month) }
    if isMonth(index - 1), let year = Int(text(tokens[index])), 1_700..<2_100 ~= year { return true }
    let isBeforeDe = range.contains(index + 1) && isText(tokens[index + 1], "de") && isMonth(index + 2)
    return isBeforeDe || index > range.lowerBound && isMonth(index + 1)
  }

  /// Whether a word completes the number before it: `14 a`, `12 bis`, `123 1/2`.
  private func belongs(_ index: Int, toNumberAt number: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.fraction) { return true }
    guard tokens[number].shape.contains(.digits) else { return false }
    if token.kinds.contains(.numberSuffix) { return true }
    guard token.isLetter(in: line) else { return false }
    // `14 A Main St`, but not `14 B St` and `100 E Main St`.
    let next = index + 1
    guard next < range.upperBound else { return true }
    if token.kinds.contains(.direction) { return false }
    return !(tokens[next].kinds.contains(.streetType) && next + 1 == range.upperBound)
  }

  /// The number without leading zeros and without hyphens before letters.
  private static func plain(_ text: String) -> String {
    let trimmed = text.drop { $0 == "0" }
    var plain = ""
    var characters = trimmed[...]
    while let character = characters.popFirst() {
      let joinsLetter = (character == "-" || character == "/") && characters.first?.isLetter == true
      if !joinsLetter { plain.append(character) }
    }
    return plain.isEmpty ? text : plain
  }
}
