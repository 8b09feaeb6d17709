/// Cuts a name field into words, and takes out what stands in brackets, stars and quotes.
///
/// One pass over the bytes. Words are folded into one buffer; nothing is looked up yet.
struct NameScanner: ~Copyable {
  /// The words in order.
  private var tokens: [NameToken] = []
  /// The words' folded letters, one after the other.
  private var letters: [UInt8] = []
  /// Where notes lie in the field, in order of their start.
  private var notes: [Range<Int>] = []

  private let field: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var separator = NameToken.Separator.space
  private var isCounted = false

  /// Scans a field whose punctuation is ASCII.
  init(_ field: UnsafeBufferPointer<UInt8>) {
    self.field = field
    tokens.reserveCapacity(6)
    letters.reserveCapacity(field.count)
    while position < field.count { step() }
  }

  /// The words, their letters, and where the notes lie.
  consuming func finish() -> (tokens: [NameToken], letters: [UInt8], notes: [Range<Int>]) {
    (tokens, letters, notes)
  }

  private mutating func step() {
    let byte = field[position]
    switch byte {
    case 0x80..., 0x30...0x39, 0x41...0x5A, 0x61...0x7A: scanWord()
    case UInt8(ascii: "("): bracket(until: UInt8(ascii: ")"))
    case UInt8(ascii: "["): bracket(until: UInt8(ascii: "]"))
    case UInt8(ascii: "{"): bracket(until: UInt8(ascii: "}"))
    case UInt8(ascii: "<"): bracket(until: UInt8(ascii: ">"))
    case UInt8(ascii: "*"): stars()
    case UInt8(ascii: "\""): quotes()
    case UInt8(ascii: "'"), UInt8(ascii: "`"): apostrophe()
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): separate(by: .comma)
    case UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "/"): separate(by: .joint)
    case UInt8(ascii: "-"): hyphen()
    case UInt8(ascii: "."): separate(by: .space)
    case UInt8(ascii: "#"):
      isCounted = true
      position += 1
    default: position += 1
    }
  }

  private mutating func separate(by next: NameToken.Separator) {
    separator = max(separator, next)
    position += 1
  }

  private func byte(at index: Int) -> UInt8 { index >= 0 && index < field.count ? field[index] : 0x20 }

  private func isLetter(at index: Int) -> Bool {
    let byte = byte(at: index)
    return byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }

  private func isDigit(at index: Int) -> Bool { byte(at: index) &- 0x30 < 10 }

  // MARK: Words

  private mutating func scanWord() {
    let start = position
    let textStart = letters.count
    var shape: NameToken.Shape = []
    var capitals = 0
    while position < field.count, takeByte(from: start, shape: &shape, capitals: &capitals) { position += 1 }
    if byte(at: position) == UInt8(ascii: "@") {
      takeAddress(from: start, textStart: textStart)
      return
    }
    if capitals > 1, !shape.contains(.small) { shape.insert(.capitals) }
    let hasLetters = capitals > 0 || !shape.isDisjoint(with: [.small, .foreign])
    if shape.contains(.digit), !hasLetters { shape.insert(.number) }
    if shape.contains(.digit), hasLetters { readDigitsAsLetters(from: textStart, shape: &shape) }
    finishWord(
      NameToken(
        text: textStart..<letters.count, raw: start..<position, separator: separator, shape: shape))
  }

  /// Reads a scanned or mistyped name as it was meant: `R0bin`, `5tephen`, `Wi11iam`.
  ///
  /// Words with other digits, and ordinals (`1st`, `5th`), stay as they are.
  private mutating func readDigitsAsLetters(from start: Int, shape: inout NameToken.Shape) {
    let digits = letters[start...].filter { $0 &- 0x30 < 10 }
    let isReadable = digits.allSatisfy { Self.letterOfDigit($0) != nil }
    let letterCount = letters.count - start - digits.count
    guard isReadable, letterCount >= 2, letterCount >= digits.count else { return }
    let isOrdinal =
      letterCount == 2 && Self.ordinalEnds.contains { letters[start...].suffix(2).elementsEqual($0.utf8) }
    if isOrdinal { return }
    for index in start..<letters.count {
      letters[index] = Self.letterOfDigit(letters[index]) ?? letters[index]
    }
    shape.remove(.digit)
  }

  private static let ordinalEnds = ["st", "nd", "rd", "th"]

  private static func letterOfDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"): UInt8(ascii: "l")
    case UInt8(ascii: "5"): UInt8(ascii: "s")
    case UInt8(ascii: "8"): UInt8(ascii: "b")
    default: nil
    }
  }

  /// Folds the byte at hand onto the word that began at `start`; false where the word ends before it.
  private mutating func takeByte(from start: Int, shape: inout NameToken.Shape, capitals: inout Int) -> Bool {
    let byte = field[position]
    switch byte {
    case 0x61...0x7A:
      letters.append(byte)
      shape.insert(.small)
    case 0x41...0x5A:
      letters.append(byte | 0x20)
      capitals += 1
    case 0x30...0x39:
      letters.append(byte)
      shape.insert(.digit)
    case 0x80...:
      // Told from Latin and folded once the word is whole.
      letters.append(byte)
      shape.insert(.foreign)
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      guard isLetter(at: position + 1) else { return false }
      let isLast = !isLetter(at: position + 2) && !isDigit(at: position + 2)
      if isLast, field[position + 1] | 0x20 == UInt8(ascii: "s") { shape.insert(.possessive) }
    case UInt8(ascii: "/"):
      guard isAbbreviationSlash(from: start) else { return false }
      letters.append(byte)
    default: return false
    }
    return true
  }

  /// Whether the slash at hand stands between single letters, as in `c/o` and `d/b/a`, and not between two
  /// people.
  private func isAbbreviationSlash(from start: Int) -> Bool {
    let isSingle = position == start + 1 || byte(at: position - 2) == UInt8(ascii: "/")
    return isSingle && isLetter(at: position - 1) && isLetter(at: position + 1) && !isLetter(at: position + 2)
  }

  private mutating func finishWord(_ token: NameToken) {
    var token = token
    if token.shape.contains(.foreign) { foldForeign(&token) }
    if isCounted { token.shape.insert(.counted) }
    if byte(at: position) == UInt8(ascii: "'") { trailingApostrophe(&token) }
    separator = .space
    isCounted = false
    if byte(at: position) == UInt8(ascii: "."), isLetter(at: position + 1) {
      separator = .dot
      position += 1
    }
    if !token.text.isEmpty { tokens.append(token) }
  }

  /// `O' Brien`: a short word with an apostrophe behind it belongs to the next.
  private mutating func trailingApostrophe(_ token: inout NameToken) {
    position += 1
    if token.text.count <= 2, isLetter(at: position) || isLetter(at: position + 1) {
      token.shape.insert(.attached)
    }
  }

  private mutating func foldForeign(_ token: inout NameToken) {
    let word = UnsafeBufferPointer(rebasing: field[token.raw])
    token.shape.remove(.foreign)
    token.shape.formUnion(ForeignLetters.shape(of: word))
    letters.removeSubrange(token.text.lowerBound...)
    ForeignLetters.fold(word, into: &letters)
    token.text = token.text.lowerBound..<letters.count
  }

  /// An e-mail address typed into a name is a note, from white space to white space.
  private mutating func takeAddress(from wordStart: Int, textStart: Int) {
    var start = wordStart
    while start > 0, byte(at: start - 1) > 0x20 { start -= 1 }
    while position < field.count, field[position] > 0x20 { position += 1 }
    tokens.removeAll { $0.raw.lowerBound >= start }
    letters.removeSubrange((tokens.last?.text.upperBound ?? 0)...)
    notes.append(start..<position)
    separator = .space
  }

  // MARK: Punctuation

  private mutating func bracket(until close: UInt8) {
    let start = position + 1
    position = start
    while position < field.count, field[position] != close { position += 1 }
    note(start..<position)
    position += 1
  }

  /// `**text**` is a note, as is what follows a star that nothing closes; stars alone mean nothing.
  private mutating func stars() {
    let star = UInt8(ascii: "*")
    while byte(at: position) == star { position += 1 }
    let start = position
    var end = start
    while end < field.count, field[end] != star { end += 1 }
    guard end < field.count || !tokens.isEmpty else { return }
    note(start..<end)
    position = end
    while byte(at: position) == star { position += 1 }
  }

  /// `William "Bill" Smith`: a note, unless the quotes embrace the whole field.
  private mutating func quotes() {
    let quote = UInt8(ascii: "\"")
    var end = position + 1
    while end < field.count, field[end] != quote { end += 1 }
    guard end < field.count, !tokens.isEmpty || end + 1 < field.count else {
      position += 1
      return
    }
    note((position + 1)..<end)
    position = end + 1
  }

  /// `'t` belongs to the surname behind it; `'Bill'` is a note like `"Bill"`.
  private mutating func apostrophe() {
    position += 1
    guard isLetter(at: position) else { return }
    if !isLetter(at: position + 1) {
      letters.append(field[position] | 0x20)
      let text = (letters.count - 1)..<letters.count
      tokens.append(
        NameToken(text: text, raw: position..<(position + 1), separator: separator, shape: .clipped))
      separator = .space
      position += 1
      return
    }
    var end = position
    while isLetter(at: end) { end += 1 }
    if byte(at: end) == UInt8(ascii: "'"), !tokens.isEmpty {
      note(position..<end)
      position = end + 1
    }
  }

  private mutating func hyphen() {
    let isAfterSpace = byte(at: position - 1) <= 0x20
    let start = position
    while byte(at: position) == UInt8(ascii: "-") { position += 1 }
    let isBeforeSpace = byte(at: position) <= 0x20
    let isDash = isAfterSpace && isBeforeSpace || position - start > 1
    separator = max(separator, isDash ? .dash : .hyphen)
  }

  private mutating func note(_ range: Range<Int>) {
    if range.contains(where: { field[$0] > 0x20 }) { notes.append(range) }
  }
}
