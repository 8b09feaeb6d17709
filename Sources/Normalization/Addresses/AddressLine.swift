/// One address line on its way to a ``StreetAddress``: its words, and what was found so far.
///
/// Each step takes the words that it understands away; what is left at the end is the street.
struct AddressLine {
  /// The folded line.
  let line: [UInt8]
  /// The words that are left, in order.
  var tokens: [AddressToken]
  /// What was found.
  var address = StreetAddress()
  /// Units found, in the order in which they are written down.
  private var units: [String] = []

  /// Scans a folded line.
  init(_ line: [UInt8]) {
    self.line = line
    tokens = AddressScanner(line).tokens
  }

  /// The parts of the line.
  mutating func parse() -> StreetAddress {
    takePostOfficeBox()
    takeUnits()
    cutDescriptions()
    readParts()
    address.unit = units.joined(separator: " ")
    return address
  }

  /// The text of a word as it stands in the line.
  func text(_ token: AddressToken) -> String { String(decoding: line[token.text], as: UTF8.self) }

  /// Whether a word is another text.
  func isText(_ token: AddressToken, _ other: StaticString) -> Bool {
    other.withUTF8Buffer { $0.elementsEqual(line[token.text]) }
  }

  /// Keeps a unit.
  mutating func add(unit: String) {
    if !unit.isEmpty { units.append(unit) }
  }

  /// Takes words away; what follows them in a part that has a number and a name already is no part of the
  /// street: `123 Main St Apt 4 Springfield`.
  mutating func take(_ range: Range<Int>) {
    let part = tokens[range.lowerBound].part
    let before = tokens[..<range.lowerBound].filter { $0.part == part }
    let isStreet =
      before.contains { $0.shape.contains(.number) }
      && before.contains { line[$0.text.lowerBound] &- 0x30 >= 10 }
    if isStreet { for index in range.upperBound..<tokens.count { tokens[index].part += 1 } }
    tokens.removeSubrange(range)
  }

  // MARK: Post-office boxes

  /// `PO Box 12`, `Postfach 12 34`, `BP 12`: the words, and the numbers that follow.
  private mutating func takePostOfficeBox() {
    guard let first = tokens.firstIndex(where: { $0.kinds.contains(.poBox) }) else { return }
    for start in first..<tokens.count where tokens[start].kinds.contains(.poBox) {
      let length = postOfficeBoxLength(at: start)
      guard length > 0 else { continue }
      var end = start + length
      while end < tokens.count, tokens[end].part == tokens[start].part, tokens[end].shape.contains(.number) {
        end += 1
      }
      guard end > start + length else { continue }
      address.poBox = tokens[(start + length)..<end].map(text).joined()
      take(start..<end)
      return
    }
  }

  /// How many words at a place announce a box's number; 0 where they do not.
  private func postOfficeBoxLength(at start: Int) -> Int {
    for phrase in Self.boxPhrases where phrase.count <= tokens.count - start {
      let words = tokens[start..<(start + phrase.count)]
      if zip(words, phrase).allSatisfy({ line[$0.text].elementsEqual($1) }) {
        let isSure = phrase.count > 1 || phrase[0].count > 3 || start == 0 || isRuralRoute(before: start)
        return isSure || tokens[start - 1].part < tokens[start].part ? phrase.count : 0
      }
    }
    return 0
  }

  /// Whether a rural route stands before a word, as in `RR 2 Box 45`.
  private func isRuralRoute(before index: Int) -> Bool {
    index > 1 && tokens[index - 1].shape.contains(.digits) && tokens[index - 2].kinds.contains(.numberedRoad)
  }

  private static let boxPhrases: [[[UInt8]]] = """
    post office box|p o box|po box|pobox|pob|post box|postfach|postbus|postboks|boite postale|casella postale|
    apartado de correos|apartado postal|apartado|apdo de correos|apdo|caixa postal|gpo box|locked bag|private
    bag|bp|box
    """.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) } }

  // MARK: Descriptions

  /// Cuts from *between*, *near*, *corner* on, to the end of the part; at the start only the word itself
  /// goes.
  private mutating func cutDescriptions() {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      guard token.kinds.contains(.cut), !isNumberMarker(index) else {
        index += 1
        continue
      }
      let isFirst = index == 0 || tokens[index - 1].part < token.part
      var end = index + 1
      while !isFirst, end < tokens.count, tokens[end].part == token.part { end += 1 }
      let isAllThereIs = isFirst && end == tokens.count
      if !isAllThereIs { tokens.removeSubrange(index..<end) } else { index = end }
    }
  }

  /// `Nr. 5`, `No 5`: the word says that a number follows.
  func isNumberMarker(_ index: Int) -> Bool {
    tokens[index].kinds.contains(.numberMarker) && index + 1 < tokens.count
      && tokens[index + 1].shape.contains(.number)
  }
}
