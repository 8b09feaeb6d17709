/// Cuts a folded address line into words.
struct AddressScanner {
  /// The words in order.
  private(set) var tokens: [AddressToken] = []

  private let line: [UInt8]
  private var position = 0
  private var part = 0
  private var hasHash = false

  /// Scans a folded line.
  init(_ line: [UInt8]) {
    self.line = line
    tokens.reserveCapacity(8)
    while position < line.count { step() }
  }

  private mutating func step() {
    switch line[position] {
    case 0x30...0x39, 0x61...0x7A, 0x80...: scanWord()
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
      part += 1
      position += 1
    case UInt8(ascii: "#"):
      hasHash = true
      position += 1
    default: position += 1
    }
  }

  private func isDigit(_ index: Int) -> Bool { line.indices.contains(index) && line[index] &- 0x30 < 10 }

  private func isLetter(_ index: Int) -> Bool {
    line.indices.contains(index) && (line[index] &- 0x61 < 26 || line[index] >= 0x80)
  }

  private mutating func scanWord() {
    let start = position
    let beginsWithDigit = isDigit(start)
    while position < line.count {
      let isWordByte = isDigit(position) || isLetter(position)
      if !isWordByte, !(beginsWithDigit && joinsNumber(position, from: start)) { break }
      position += 1
    }
    append(start..<position)
  }

  /// Whether a hyphen or slash joins the pieces of one number: `12-14`, `12-a`, `12/3`, `1/2`.
  private func joinsNumber(_ index: Int, from start: Int) -> Bool {
    let byte = line[index]
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") else { return false }
    if isDigit(index + 1) { return !isOrdinal(from: index + 1) }
    return isDigit(index - 1) && isLetter(index + 1) && !isLetter(index + 2) && !isDigit(index + 2)
  }

  /// Whether an ordinal begins at a place: `489-27th Street` is number 489.
  private func isOrdinal(from start: Int) -> Bool {
    var end = start
    while isDigit(end) { end += 1 }
    return end + 1 < line.count && Self.ordinalEndings.contains { line[end...].starts(with: $0) }
  }

  private static let ordinalEndings = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  private mutating func append(_ text: Range<Int>) {
    let word = line.withUnsafeBufferPointer { AddressWords.word(UnsafeBufferPointer(rebasing: $0[text])) }
    var shape = self.shape(of: text)
    if hasHash { shape.insert(.hash) }
    hasHash = false
    tokens.append(AddressToken(text: text, part: part, shape: shape, kinds: word.kinds, form: word.form))
  }

  private func shape(of text: Range<Int>) -> AddressToken.Shape {
    guard isDigit(text.lowerBound) else { return [] }
    if text.allSatisfy(isDigit) {
      // `17. Juni`, but not `17.` at an end.
      let isOrdinal =
        text.upperBound + 2 < line.count && line[text.upperBound] == UInt8(ascii: ".")
        && isLetter(text.upperBound + 2) && !tokens.isEmpty
      return isOrdinal ? [.digits, .ordinal] : [.digits, .number]
    }
    let suffix = text.drop(while: isDigit)
    let letters = String(decoding: line[suffix], as: UTF8.self)
    if ["st", "nd", "rd", "th", "er", "eme", "ieme", "ere"].contains(letters) { return .ordinal }
    if letters.hasPrefix("/"), text.count == 3 { return [.number, .fraction] }
    // `8ruckner` is a word with a slip in it.
    return letters.utf8.filter { $0 >= 0x61 }.count > 2 && letters.utf8.allSatisfy { $0 >= 0x61 }
      ? [] : .number
  }
}
