/// One name field on its way to a ``PersonName``: its words, which of them are left, and what is known
/// already.
///
/// The steps that give words their roles stand in extensions, by subject.
struct NameField {
  /// The field with ASCII punctuation.
  let field: UnsafeBufferPointer<UInt8>
  /// The words' folded letters.
  let letters: [UInt8]
  /// The words that are not notes, in order.
  var tokens: [NameToken]
  /// Where the notes lie in the field.
  var notes: [Range<Int>]
  /// The generation, once one was found.
  var generation: PersonName.Generation?
  /// Where an organisation's name lies in the field.
  var organization: Range<Int>?
  /// The parts of a name in Han, Kana or Hangul, which are not parted by spaces.
  var eastAsian: (given: String, surname: String)?
  /// The name in its own script, where that is not Latin.
  private(set) var native = ""
  /// Whether all words are plain ASCII words that can be nothing but names, with spaces or hyphens between.
  let isPlain: Bool
  private let hasDots: Bool

  /// Scans a field.
  init(_ field: UnsafeBufferPointer<UInt8>) {
    var scan = NameScanner(field).finish()
    let sum = Self.lookUpWords(of: &scan.tokens, letters: scan.letters)
    self.field = field
    letters = scan.letters
    tokens = scan.tokens
    notes = scan.notes
    isPlain = sum.isPlain && notes.isEmpty
    hasDots = sum.hasDots
  }

  /// Takes the notes out, and a second spelling in another script.
  mutating func prepare() {
    if isPlain { return }
    if hasDots { joinDottedWords() }
    dropNotes()
    if tokens.contains(where: { $0.shape.contains(.foreign) }) {
      native = nativeText()
      dropTranslation()
    }
  }

  /// Where a name stands in Latin letters and again in its own, the Latin one is read.
  private mutating func dropTranslation() {
    let latinCount = tokens.count { !$0.shape.contains(.foreign) && !$0.isInitial }
    if latinCount >= 2 { tokens.removeAll { $0.shape.contains(.foreign) } }
  }

  /// All words.
  var all: Range<Int> { 0..<tokens.count }

  /// The folded letters of a word.
  func withText<Result>(of token: NameToken, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    letters.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[token.text])) }
  }

  // MARK: Words

  /// Says of each word what it can be, and of all of them what need not be looked for.
  private static func lookUpWords(
    of tokens: inout [NameToken], letters: [UInt8]
  ) -> (isPlain: Bool, hasDots: Bool) {
    var words: NameWords = []
    var shapes: NameToken.Shape = []
    var hasDots = false
    var hasBreaks = tokens.isEmpty
    letters.withUnsafeBufferPointer { letters in
      for index in tokens.indices {
        let text = UnsafeBufferPointer(rebasing: letters[tokens[index].text])
        tokens[index].words = NameLexicon.words(of: text)
        // Short words of other scripts only look like titles in Latin: عمر is Omar, not Mr.
        if tokens[index].shape.contains(.foreign), text.count < 4 { tokens[index].words = [] }
        words.formUnion(tokens[index].words)
        shapes.formUnion(tokens[index].shape)
        hasDots = hasDots || tokens[index].separator == .dot
        hasBreaks = hasBreaks || tokens[index].separator > .hyphen
      }
    }
    let areNames = words.isSubset(of: [.givenName, .oStem]) && shapes.isSubset(of: [.capitals, .small])
    return (isPlain: areNames && !hasDots && !hasBreaks, hasDots: hasDots)
  }

  /// Makes one word of `Ph.D.` and `S.r.l.`; initials (`J.R.`) and words that lack a space (`Dr.Smith`) stay
  /// apart.
  private mutating func joinDottedWords() {
    var index = 0
    while index < tokens.count {
      var end = index + 1
      while end < tokens.count, tokens[end].separator == .dot { end += 1 }
      if end > index + 1 { joinDottedWord(index..<end) }
      index += 1
    }
  }

  private mutating func joinDottedWord(_ range: Range<Int>) {
    let text = tokens[range.lowerBound].text.lowerBound..<tokens[range.upperBound - 1].text.upperBound
    let words = letters.withUnsafeBufferPointer {
      NameLexicon.words(of: UnsafeBufferPointer(rebasing: $0[text]))
    }
    let joining: NameWords = [
      .title, .credential, .shortCredential, .legalForm, .shortLegalForm, .noteStart, .organization,
    ]
    guard !words.isDisjoint(with: joining) else {
      for index in range.dropFirst() { tokens[index].separator = .space }
      return
    }
    tokens[range.lowerBound].text = text
    tokens[range.lowerBound].raw =
      tokens[range.lowerBound].raw.lowerBound..<tokens[range.upperBound - 1].raw.upperBound
    tokens[range.lowerBound].words = words
    tokens[range.lowerBound].shape.insert(.dotted)
    tokens.removeSubrange((range.lowerBound + 1)..<range.upperBound)
  }

  /// Takes words away; what parted the first of them from the word before now parts the next one, if it is
  /// stronger.
  mutating func drop(_ range: Range<Int>) {
    let separator = tokens[range].reduce(NameToken.Separator.space) { max($0, $1.separator) }
    if range.upperBound < tokens.count, tokens[range.upperBound].separator < .joint {
      tokens[range.upperBound].separator = max(separator, tokens[range.upperBound].separator)
    }
    tokens.removeSubrange(range)
  }

  /// Takes words away and keeps them as a note.
  mutating func dropAsNote(_ range: Range<Int>) {
    guard let first = range.first, let last = range.last else { return }
    notes.append(tokens[first].raw.lowerBound..<tokens[last].raw.upperBound)
    drop(range)
  }

  /// Gives all words of a range a role.
  mutating func assign(_ role: NameToken.Role, to range: Range<Int>) {
    for index in range { tokens[index].role = role }
  }

  // MARK: Result

  /// The name as far as roles were given.
  func result() -> PersonName {
    var name = PersonName()
    name.given = eastAsian?.given ?? text(of: .given)
    name.surname = eastAsian?.surname ?? text(of: .surname)
    name.generation = generation
    name.native = native
    if let organization { name.organization = CompanyName().normalize(organizationText(organization)) }
    if !notes.isEmpty {
      for note in mergedNotes() { name.addNote(field[note]) }
    }
    return name
  }

  /// The notes in order, those with nothing but white space between them as one.
  private func mergedNotes() -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for note in notes.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound <= note.lowerBound,
        field[last.upperBound..<note.lowerBound].allSatisfy({ $0 <= 0x20 })
      {
        merged[merged.count - 1] = last.lowerBound..<note.upperBound
      } else {
        merged.append(note)
      }
    }
    return merged
  }

  /// The words of one role, with a space between, or ` & ` between two people's given names.
  private func text(of role: NameToken.Role) -> String {
    var capacity = 0
    for token in tokens where token.role == role { capacity += token.text.count + 3 }
    if capacity == 0 { return "" }
    return String(unsafeUninitializedCapacity: capacity) { output in
      var count = 0
      var isAttached = true
      for token in tokens where token.role == role {
        if !isAttached { count = Self.writeGap(before: token, to: output, at: count) }
        // A surname's saint is short, as most people write it.
        if role == .surname, token.words.contains(.saint) {
          count = Self.write("st", to: output, at: count)
        } else {
          for index in token.text {
            output[count] = letters[index]
            count += 1
          }
        }
        isAttached = token.shape.contains(.attached)
      }
      return count
    }
  }

  private static func writeGap(
    before token: NameToken, to output: UnsafeMutableBufferPointer<UInt8>, at index: Int
  ) -> Int {
    write(token.role == .given && token.separator == .joint ? " & " : " ", to: output, at: index)
  }

  /// Writes ASCII text and returns where it ends.
  private static func write(
    _ text: StaticString, to output: UnsafeMutableBufferPointer<UInt8>, at index: Int
  ) -> Int {
    for offset in 0..<text.utf8CodeUnitCount { output[index + offset] = text.utf8Start[offset] }
    return index + text.utf8CodeUnitCount
  }

  /// The words that are not Latin, as typed but in lower case.
  private func nativeText() -> String {
    tokens.filter { $0.shape.contains(.foreign) }
      .map { String(decoding: field[$0.raw], as: UTF8.self).lowercased() }
      .joined(separator: " ")
  }

  /// A part of the field without the notes in it.
  private func organizationText(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    let inner = notes.filter { range.overlaps($0) }
    for index in range where !inner.contains(where: { $0.contains(index) }) { text.append(field[index]) }
    return String(decoding: text, as: UTF8.self)
  }
}
