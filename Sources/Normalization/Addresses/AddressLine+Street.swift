extension AddressLine {
  /// Reads the parts between commas, from the first on, until street and house number are found.
  mutating func readParts() {
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end].part == tokens[start].part { end += 1 }
      readPart(start..<end)
      start = end
    }
    dropCity()
  }

  private mutating func readPart(_ range: Range<Int>) {
    let isComplete = !address.street.isEmpty && !address.houseNumber.isEmpty
    if isComplete {
      isShortUnit(range) ? add(unit: joined(range)) : addRest(street(range))
      return
    }
    let number = houseNumber(in: range)
    let isNumberAlone = number.map { $0.range == range } ?? false
    if address.street.isEmpty {
      takeStreet(range, number: number)
    } else if isNumberAlone, let number {
      takeHouseNumber(number.text, isLeading: false)
    } else if beginsAnew(range, number: number) {
      // What stood before was the name of a building.
      addRest(address.street)
      address.street = ""
      takeStreet(range, number: number)
    } else {
      addRest(street(range))
    }
  }

  /// Whether a later part is the street rather than the city: it has a house number or a kind of street, as
  /// the earlier one had not.
  private func beginsAnew(_ range: Range<Int>, number: (range: Range<Int>, text: String)?) -> Bool {
    let hasType = range.contains {
      tokens[$0].kinds.contains(.streetType) || splitsCompound(tokens[$0]) != nil
    }
    if let number, address.houseNumber.isEmpty {
      return hasType
        || number.range.lowerBound == range.lowerBound && tokens[number.range.lowerBound].text.count < 4
    }
    return hasType && !hasStreetType
  }

  /// Whether the street found so far has a kind.
  private var hasStreetType: Bool {
    address.street.split(separator: " ").contains { word in
      var word = String(word)
      return word.withUTF8 { AddressWords.word($0).kinds.contains(.streetType) }
    }
  }

  private mutating func takeStreet(_ range: Range<Int>, number: (range: Range<Int>, text: String)?) {
    guard let number else {
      address.street = street(range)
      return
    }
    if address.houseNumber.isEmpty {
      takeHouseNumber(number.text, isLeading: number.range.lowerBound == range.lowerBound)
    }
    let before = withoutMarker(range.lowerBound..<number.range.lowerBound)
    let behind = number.range.upperBound..<range.upperBound
    if before.isEmpty {
      takeStreet(behindNumber: behind)
    } else {
      address.street = street(before)
      takeTail(behind)
    }
  }

  /// Keeps a house number; a slash parts house and door (`12/3`), or before the street door and house (`3/12
  /// Smith St`), except between neighbours (`12/14`).
  private mutating func takeHouseNumber(_ number: String, isLeading: Bool) {
    let sides = number.split(separator: "/")
    guard sides.count == 2, !number.contains(" "), let first = Int(sides[0]), let second = Int(sides[1])
    else {
      address.houseNumber = number
      return
    }
    if isLeading, second - first == 2 {
      address.houseNumber = "\(first)-\(second)"
    } else {
      address.houseNumber = isLeading ? "\(second)" : "\(first)"
      add(unit: isLeading ? "\(first)" : "\(second)")
    }
  }

  /// The words before a house number, without the abbreviation that announces it.
  private func withoutMarker(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, tokens[last].kinds.contains(.numberMarker) else { return range }
    return range.lowerBound..<last
  }

  /// `123 Main St 4b`: a number behind the kind of street is a unit.
  private mutating func takeStreet(behindNumber range: Range<Int>) {
    var end = range.upperBound
    if let last = range.last, range.count > 2, tokens[last].shape.contains(.number),
      tokens[last].text.count < 5,
      tokens[last - 1].kinds.contains(.streetType), !tokens[last - 1].kinds.contains(.numberedRoad),
      !tokens[last - 2].kinds.contains(.numberedRoad), !isCountyRoad(last - 1)
    {
      add(unit: text(tokens[last]))
      end = last
    }
    address.street = street(range.lowerBound..<end)
  }

  private func isCountyRoad(_ index: Int) -> Bool {
    index > 0 && ["county", "state", "co", "farm"].contains(text(tokens[index - 1]))
  }

  /// What stands behind a number that follows its street: the door, or more of the address.
  private mutating func takeTail(_ range: Range<Int>) {
    if range.isEmpty { return }
    isShortUnit(range) ? add(unit: joined(range)) : addRest(street(range))
  }

  private func isShortUnit(_ range: Range<Int>) -> Bool {
    range.count <= 3
      && range.allSatisfy { tokens[$0].text.count <= 3 && !tokens[$0].kinds.contains(.streetType) }
      && range.contains { tokens[$0].text.count == 1 || line[tokens[$0].text.lowerBound] &- 0x30 < 10 }
  }

  private func joined(_ range: Range<Int>) -> String { tokens[range].map(text).joined() }

  private mutating func addRest(_ words: String) {
    if !words.isEmpty { address.rest += (address.rest.isEmpty ? "" : " ") + words }
  }

  // MARK: Words of the street

  /// The words of a range in their one form.
  private func street(_ range: Range<Int>) -> String {
    var street: [UInt8] = []
    for token in tokens[range] {
      if !street.isEmpty { street.append(0x20) }
      if let form = token.form {
        street.append(contentsOf: AddressWords.forms[form])
      } else if let split = splitsCompound(token) {
        street.append(contentsOf: line[token.text.lowerBound..<split])
        street.append(contentsOf: " st".utf8)
      } else {
        street.append(contentsOf: line[token.text])
      }
    }
    return String(decoding: street, as: UTF8.self)
  }

  /// Where the street's name ends in `Hauptstraße` and `Kerkstraat`; nothing for other words.
  private func splitsCompound(_ token: AddressToken) -> Int? {
    guard token.text.count > 6, line[token.text.lowerBound] &- 0x61 < 26 else { return nil }
    for ending in Self.compoundEndings where token.text.count >= ending.count + 3 {
      if line[token.text].suffix(ending.count).elementsEqual(ending) {
        return token.text.upperBound - ending.count
      }
    }
    return nil
  }

  private static let compoundEndings = ["strasse", "strase", "straat", "str"].map { Array($0.utf8) }

  /// Takes a city off the end of the street where a state and postcode show that there is one:
  /// `12 Main St Springfield IL 62704`.
  private mutating func dropCity() {
    var words = address.street.split(separator: " ").map(String.init)
    var tail = address.rest.split(separator: " ").map(String.init)
    if words.count > 3, Self.isStateAndPostcode(words.suffix(2)) {
      tail = words.suffix(2) + tail
      words.removeLast(2)
    }
    guard tail.count >= 2, Self.isStateAndPostcode(tail.prefix(2)) else { return }
    if let type = words.dropFirst().lastIndex(where: Self.plainTypes.contains) {
      tail = words[(type + 1)...] + tail
      words.removeSubrange((type + 1)...)
    }
    address.street = words.joined(separator: " ")
    address.rest = tail.joined(separator: " ")
  }

  private static func isStateAndPostcode(_ words: ArraySlice<String>) -> Bool {
    guard let state = words.first, let postcode = words.last, StateCodes.isStateCode(state) else {
      return false
    }
    return postcode.utf8.count == 5 && postcode.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Kinds of streets that are no part of a city's name.
  private static let plainTypes: Set<String> = [
    "st", "ave", "rd", "blvd", "dr", "ln", "ct", "way", "cir", "ter", "pkwy", "hwy", "sq",
  ]
}
