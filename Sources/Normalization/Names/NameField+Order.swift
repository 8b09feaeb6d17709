extension NameField {
  /// Reads the field as a whole name.
  mutating func assignFullName() {
    if isPlain { return assignPerson(all) }
    if takeOrganization() { return }
    dropTailBehindDash()
    if assignEastAsian() { return }
    dropJointWords()
    dropAffixes()
    if assignHousehold() { return }
    if let comma = firstComma {
      assignLastFirst(comma: comma)
    } else {
      assignNatural(all)
    }
  }

  /// Reads the field as given names.
  mutating func assignGivenNames() {
    if isPlain { return assign(.given, to: all) }
    if takeOrganization(isPartOfName: true) { return }
    dropTailBehindDash()
    dropJointWords(isGiven: true)
    dropAffixes()
    if let comma = firstComma, !tokens[0].words.contains(.givenName), tokens[comma].words.contains(.givenName)
    {
      assignLastFirst(comma: comma)
    } else {
      assign(.given, to: all)
    }
  }

  /// Reads the field as surnames.
  mutating func assignSurname() {
    if isPlain { return assign(.surname, to: all) }
    if takeOrganization(isPartOfName: true) { return }
    dropTailBehindDash()
    dropJointWords()
    dropAffixes(isSurname: true)
    if assignHousehold() { return }
    if let comma = firstComma {
      assignLastFirst(comma: comma)
    } else {
      assign(.surname, to: all)
    }
  }

  private var firstComma: Int? { tokens.dropFirst().firstIndex { $0.separator == .comma } }

  /// `The Smith Family` has a surname alone.
  private mutating func assignHousehold() -> Bool {
    var isHousehold = false
    if tokens.count > 1, tokens[0].words.contains(.article) {
      drop(0..<1)
      isHousehold = true
    }
    for index in [0, tokens.count - 1] where tokens.count > 1 && tokens[index].words.contains(.family) {
      drop(index..<(index + 1))
      isHousehold = true
      break
    }
    if isHousehold { assign(.surname, to: all) }
    return isHousehold
  }

  // MARK: Last, First

  private mutating func assignLastFirst(comma: Int) {
    let end = tokens[(comma + 1)...].firstIndex { $0.separator == .comma } ?? tokens.count
    if end < tokens.count { dropAsNote(end..<tokens.count) }
    if isNaturalBeforeComma(comma) {
      dropAsNote(comma..<tokens.count)
      assignNatural(all)
      return
    }
    assign(.surname, to: 0..<comma)
    assign(.given, to: comma..<end)
    // `Berg, Jan van der`
    var start = end
    while start > comma + 1, tokens[start - 1].words.contains(.particle) { start -= 1 }
    assign(.surname, to: start..<end)
    let prefix = tokens[start..<end]
    tokens.removeSubrange(start..<end)
    tokens.insert(contentsOf: prefix, at: 0)
  }

  /// `John Smith, Springfield`: what stands before the comma is a whole name, and no given name behind it.
  private func isNaturalBeforeComma(_ comma: Int) -> Bool {
    guard comma >= 2 else { return false }
    let (first, last, behind) = (tokens[0], tokens[comma - 1], tokens[comma])
    return first.words.contains(.givenName) && !first.words.contains(.particle)
      && !last.words.contains(.givenName) && !behind.words.contains(.givenName) && !behind.isInitial
  }

  // MARK: First Last

  private mutating func assignNatural(_ range: Range<Int>) {
    if range.isEmpty { return }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where tokens[index].separator == .joint {
      parts.append(start..<index)
      start = index
    }
    if parts.isEmpty { return assignPerson(range) }
    parts.append(start..<range.upperBound)
    assignJoint(parts)
  }

  private mutating func assignPerson(_ range: Range<Int>) {
    if let given = capitalizedSurnameEnd(in: range) {
      assign(.surname, to: range.lowerBound..<given)
      assign(.given, to: given..<range.upperBound)
      return
    }
    let named = range.lowerBound..<(range.upperBound - (endsInGivenInitial(range) ? 1 : 0))
    let surname = surnameStart(in: named)
    assign(.given, to: range)
    assign(.surname, to: surname..<named.upperBound)
  }

  /// Whether the last word is the initial of a given name: `Smith J`, `John Smith V`.
  ///
  /// Behind a given name it is the initial of the surname: `Albert F.`, `Mary Ann S.`
  private func endsInGivenInitial(_ range: Range<Int>) -> Bool {
    guard range.count > 1, tokens[range.upperBound - 1].isInitial else { return false }
    let before = tokens[range.upperBound - 2]
    return !before.words.contains(.givenName) && !before.isInitial && !before.shape.contains(.clipped)
  }

  /// Where the given names begin in `DUPONT Jean-Pierre`; nothing where the capitals say nothing.
  private func capitalizedSurnameEnd(in range: Range<Int>) -> Int? {
    let end = range.first { !tokens[$0].shape.contains(.capitals) } ?? range.upperBound
    guard end > range.lowerBound, end < range.upperBound else { return nil }
    let first = tokens[range.lowerBound]
    let isSurname = first.text.count > 2 || first.words.contains(.particle)
    guard isSurname, !first.words.contains(.givenName) else { return nil }
    return tokens[end..<range.upperBound].allSatisfy { $0.shape.contains(.small) } ? end : nil
  }

  /// Where the surname begins: at the last word, with what is joined to it and the particles before it.
  private func surnameStart(in range: Range<Int>) -> Int {
    var start = range.upperBound - 1
    if tokens[range.lowerBound].shape.contains(.small) {
      while start > range.lowerBound + 1, tokens[start].shape.contains(.capitals),
        tokens[start - 1].shape.contains(.capitals), tokens[start - 1].text.count > 2
      {
        start -= 1
      }
    }
    while start > range.lowerBound {
      let isJoined = tokens[start].separator == .hyphen || tokens[start - 1].shape.contains(.attached)
      guard isJoined || isParticle(start - 1, in: range) else { break }
      start -= 1
    }
    return start
  }

  /// Whether a word belongs to the surname behind it; the first word of a name mostly does not.
  private func isParticle(_ index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.clipped) { return true }
    return token.words.contains(index == range.lowerBound ? .leadingParticle : .particle)
  }

  // MARK: Two people

  private mutating func assignJoint(_ parts: [Range<Int>]) {
    guard let last = parts.last else { return }
    let earlier = parts.dropLast()
    if last.count > 1 {
      assignPerson(last)
      for part in earlier { assignPartner(part, of: last) }
    } else if earlier.contains(where: { $0.count > 1 }) {
      for part in earlier { part.count > 1 ? assignPerson(part) : assign(.given, to: part) }
      assign(.given, to: last)
    } else {
      assignSingleWords(parts)
    }
  }

  /// `John` of *John & Mary Smith*; a surname of his own, if he has one, stands before hers.
  private mutating func assignPartner(_ part: Range<Int>, of other: Range<Int>) {
    let last = tokens[part.upperBound - 1]
    if part.count == 1 || last.isInitial { return assign(.given, to: part) }
    let isSameSurname = letters[last.text].elementsEqual(letters[tokens[other.upperBound - 1].text])
    if isSameSurname {
      assign(.given, to: part.dropLast())
    } else if last.words.contains(.givenName) {
      assign(.given, to: part)
    } else {
      assignPerson(part)
    }
  }

  /// `John & Mary` are given names, `Smith & Jones` surnames, `John & Smith` (after a title) one of each.
  private mutating func assignSingleWords(_ parts: [Range<Int>]) {
    let areGiven = parts.map { tokens[$0.lowerBound].words.contains(.givenName) }
    for (part, isGiven) in zip(parts, areGiven) {
      let isFirstOfMixed = areGiven[0] && part != parts[parts.count - 1]
      assign(areGiven.allSatisfy { $0 } || isGiven && isFirstOfMixed ? .given : .surname, to: part)
    }
  }
}
