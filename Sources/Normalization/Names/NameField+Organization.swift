extension NameField {
  /// Keeps an organisation's name apart, and says whether nothing else is in the field.
  ///
  /// *John Smith dba Smith Plumbing* and *John Smith, Acme Inc.* leave the person.
  ///
  /// - Parameter isPartOfName: Whether another field holds the rest of the name; then a single word is a name
  ///   whatever it says.
  mutating func takeOrganization(isPartOfName: Bool = false) -> Bool {
    if isPartOfName, tokens.count == 1 { return false }
    if let trade = tokens.dropFirst().firstIndex(where: isTradeName) {
      take(trade + 1, before: trade)
      return false
    }
    if takeOrganizationBehindDash() { return false }
    guard isOrganization(all) else {
      dropTrailingNumber()
      takeOrganizationFromNotes()
      return false
    }
    if let comma = tokens.firstIndex(where: { $0.separator == .comma }), comma > 1,
      isPersonBesideOrganization(person: 0..<comma, organization: comma..<tokens.count)
    {
      take(comma, before: comma)
      return false
    }
    if isSurnameBeforeGivenName { return false }
    dropContact()
    organization = tokens[0].raw.lowerBound..<tokens[tokens.count - 1].raw.upperBound
    return true
  }

  /// Keeps the words from `start` on as the organisation, and drops those from `cut` on.
  private mutating func take(_ start: Int, before cut: Int) {
    if start < tokens.count {
      organization = tokens[start].raw.lowerBound..<tokens[tokens.count - 1].raw.upperBound
    }
    tokens.removeSubrange(cut...)
  }

  private func isTradeName(_ token: NameToken) -> Bool {
    withText(of: token) { text in ["dba", "d/b/a", "t/a"].contains { text.elementsEqual($0.utf8) } }
  }

  private func isPersonBesideOrganization(person: Range<Int>, organization: Range<Int>) -> Bool {
    let isLegalFormAlone = tokens[organization].allSatisfy {
      !$0.words.isDisjoint(with: [.legalForm, .shortLegalForm])
    }
    return !isLegalFormAlone && person.count < 4 && !isOrganization(person) && isOrganization(organization)
      && tokens[0].words.contains(.givenName)
  }

  /// `John Smith - Acme Inc`: the person stays; one word behind the dash (`office`) is a note.
  private mutating func takeOrganizationBehindDash() -> Bool {
    guard let dash = tokens.dropFirst().firstIndex(where: { $0.separator == .dash }) else { return false }
    let isPerson = dash > 1 || tokens[0].words.contains(.givenName) || tokens.count == dash + 1
    guard isPerson, !isOrganization(0..<dash), isOrganization(dash..<tokens.count) else { return false }
    if tokens.count > dash + 1 { take(dash, before: dash) } else { dropAsNote(dash..<tokens.count) }
    return true
  }

  /// `John Smith (Acme Inc)`: a note in brackets that names an organisation is one.
  private mutating func takeOrganizationFromNotes() {
    guard organization == nil, let index = notes.firstIndex(where: isOrganization(note:)) else { return }
    organization = notes.remove(at: index)
  }

  private func isOrganization(note: Range<Int>) -> Bool {
    guard note.count > 4, isBracketed(note) else { return false }
    var field = NameField(UnsafeBufferPointer(rebasing: self.field[note]))
    field.prepare()
    return field.tokens.count > 1 && field.isOrganization(field.all) && field.notes.isEmpty
  }

  private func isBracketed(_ note: Range<Int>) -> Bool {
    note.lowerBound > 0 && "([{".utf8.contains(field[note.lowerBound - 1])
  }

  /// `Acme Inc - John Smith`: a person behind a dash is a note on the organisation; other words are part of
  /// its name.
  private mutating func dropContact() {
    guard let dash = tokens.dropFirst().firstIndex(where: { $0.separator == .dash }) else { return }
    let isPerson = tokens[dash].words.contains(.givenName) && (2...3).contains(tokens.count - dash)
    if isPerson, isOrganization(0..<dash), !isOrganization(dash..<tokens.count) {
      dropAsNote(dash..<tokens.count)
    }
  }

  /// `Temple, John`: one word, a comma and a given name are a person whatever the word.
  private var isSurnameBeforeGivenName: Bool {
    tokens.count >= 2 && tokens[1].separator == .comma
      && (tokens[1].words.contains(.givenName) || tokens[1].isInitial)
      && !tokens.contains { $0.words.contains(.legalForm) }
  }

  /// A small number behind two words or more tells namesakes apart (`Mary Jones 2`) and is a note.
  private mutating func dropTrailingNumber() {
    guard tokens.count >= 2, let last = tokens.last, last.shape.contains(.number) else { return }
    dropAsNote((tokens.count - 1)..<tokens.count)
  }

  // MARK: Signs

  /// Whether words name an organisation: by a legal form, by what it does, or by digits.
  private func isOrganization(_ range: Range<Int>) -> Bool {
    var signs = 0
    for index in range {
      let words = tokens[index].words
      if words.contains(.organization), isSign(index, in: range) { return true }
      if isLegalForm(index, in: range) || isNumberInName(index, in: range) { return true }
      if words.contains(.weakOrganization) || words.contains(.connective) && index > range.lowerBound {
        signs += 1
      }
      if words.contains(.article), index == range.lowerBound { signs += 1 }
      if tokens[index].shape.contains(.possessive), range.count == 1 { return true }
    }
    guard signs > 0, let first = range.first else { return false }
    let isPerson = tokens[first].words.contains(.givenName) || tokens[first].isInitial
    return signs >= 2 || range.count >= 3 && !isPerson && !isHousehold(range)
  }

  /// Words that are also surnames say nothing behind a given name: *Brandon Flowers*.
  private func isSign(_ index: Int, in range: Range<Int>) -> Bool {
    guard tokens[index].words.contains(.weakOrganization) else { return true }
    let first = tokens[range.lowerBound]
    return range.count > 2
      || !(first.words.contains(.givenName) && !first.shape.contains(.possessive))
        && range.count > 1
  }

  private func isLegalForm(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let token = tokens[index]
    let isLast = tokens[index..<range.upperBound].allSatisfy {
      !$0.words.isDisjoint(with: [.legalForm, .shortLegalForm]) || $0.separator == .comma
    }
    let isTied = token.separator == .joint || tokens[index - 1].words.contains(.joint)
    if token.words.contains(.shortLegalForm), isTied { return true }
    guard isLast else { return false }
    if token.words.contains(.legalForm) { return true }
    guard token.words.contains(.shortLegalForm) else { return false }
    let isWrittenAsForm =
      token.shape.contains(.capitals) && tokens[range].contains { $0.shape.contains(.small) }
    return isWrittenAsForm || token.shape.contains(.dotted)
  }

  /// Digits are part of a company's name (*Studio 54*, *3M*), except where they end a person's.
  private func isNumberInName(_ index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.digit), token.words.generation == nil else { return false }
    if !token.shape.contains(.number) {
      // `L0u` and `5mith` have a slip in them; `3M` and `4imprint` are names.
      let isPersonBeside = range.contains { $0 != index && tokens[$0].words.contains(.givenName) }
      return letters[token.text.lowerBound] &- 0x30 < 10 && !isPersonBeside
    }
    let isTrailing = token.shape.contains(.number) && index == range.upperBound - 1 && index > 0
    let isBehindPerson = index >= 2 || tokens[range.lowerBound].words.contains(.givenName)
    return !(isTrailing && isBehindPerson)
  }

  private func isHousehold(_ range: Range<Int>) -> Bool {
    tokens[range].contains { $0.words.contains(.family) }
  }
}
