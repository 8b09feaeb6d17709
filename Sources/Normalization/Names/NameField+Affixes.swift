extension NameField {
  /// Takes titles, generation and letters after the name away, and joins prefixes to their surnames.
  ///
  /// - Parameter isSurname: Whether the field holds surnames alone, where a lone `O`, `D` or `Mac` is a
  ///   prefix.
  mutating func dropAffixes(isSurname: Bool = false) {
    attachPrefixes(isSurname: isSurname)
    dropTitles()
    dropCredentialSegments()
    dropSuffixes()
  }

  /// Makes separators of the words that join two people.
  ///
  /// - Parameter isGiven: Whether the field holds given names alone, so that no surname need follow.
  mutating func dropJointWords(isGiven: Bool = false) {
    var index = 1
    while index + 1 < tokens.count {
      if isJointWord(index, isGiven: isGiven) {
        tokens[index + 1].separator = max(.joint, tokens[index + 1].separator)
        tokens.remove(at: index)
      }
      index += 1
    }
  }

  private func isJointWord(_ index: Int, isGiven: Bool) -> Bool {
    if tokens[index].words.contains(.joint) { return true }
    guard tokens[index].words.contains(.weakJoint), isGiven || index + 2 < tokens.count else { return false }
    return tokens[index - 1].words.contains(.givenName) && tokens[index + 1].words.contains(.givenName)
  }

  // MARK: Titles

  private mutating func dropTitles() {
    var index = 0
    var isAtStart = true
    while index < tokens.count {
      isAtStart = isAtStart || tokens[index].separator >= .joint
      if isAtStart, isTitle(index) {
        drop(index..<(index + 1))
      } else {
        isAtStart = false
        index += 1
      }
    }
  }

  /// Whether a word at the start of a person is a title there.
  private func isTitle(_ index: Int) -> Bool {
    let words = tokens[index].words
    if words.contains(.title) { return true }
    guard index + 1 < tokens.count else { return false }
    if words.contains(.leadingTitle) { return tokens[index + 1].separator < .joint }
    // `M. et Mme`: elsewhere a single M is an initial.
    let isMonsieur = withText(of: tokens[index]) { $0.elementsEqual("m".utf8) }
    return isMonsieur && tokens[index + 1].separator == .joint && tokens[index + 1].words.contains(.title)
  }

  // MARK: Suffixes

  /// Takes away parts of nothing but letters after the name: `Smith, John, MD, PhD`.
  ///
  /// Here they may be words that are surnames elsewhere.
  private mutating func dropCredentialSegments() {
    var index = tokens.count
    while index > 1 {
      index -= 1
      guard tokens[index].separator == .comma else { continue }
      var end = index + 1
      while end < tokens.count, tokens[end].separator < .comma { end += 1 }
      let isSuffix = tokens[index..<end].allSatisfy {
        !$0.words.isDisjoint(with: [.credential, .shortCredential, .title]) || $0.words.generation != nil
      }
      guard isSuffix else { continue }
      for token in tokens[index..<end] { generation = generation ?? token.words.generation }
      tokens.removeSubrange(index..<end)
    }
  }

  private mutating func dropSuffixes() {
    var isAtEnd = true
    for index in tokens.indices.reversed() {
      let isSuffix = isAtEnd && index > 0 && !tokens[index].words.isDisjoint(with: [.credential, .title])
      if isGeneration(index, isAtEnd: isAtEnd) {
        generation = generation ?? tokens[index].words.generation
        drop(index..<(index + 1))
      } else if isSuffix {
        drop(index..<(index + 1))
      } else {
        isAtEnd = tokens[index].separator >= .joint
      }
    }
  }

  private func isGeneration(_ index: Int, isAtEnd: Bool) -> Bool {
    let words = tokens[index].words
    guard words.generation != nil else { return false }
    if words.contains(.lateGeneration) { return isAtEnd && index >= 2 }
    return index > 0 || tokens.count == 1
  }

  // MARK: Prefixes

  /// `Mc Donald` and `O Brien` are written in one word.
  private mutating func attachPrefixes(isSurname: Bool) {
    for index in tokens.indices.dropLast() where tokens[index].words.contains(.prefix) {
      let next = tokens[index + 1]
      guard next.separator <= .hyphen, next.text.count > 2, !next.words.contains(.particle),
        !hasDotBehind(index)
      else { continue }
      if isPrefix(index, before: next, isSurname: isSurname) { tokens[index].shape.insert(.attached) }
    }
  }

  private func isPrefix(_ index: Int, before next: NameToken, isSurname: Bool) -> Bool {
    let isAnyPlace = isSurname || index > 0
    return withText(of: tokens[index]) { text in
      if text.elementsEqual("mc".utf8) { return true }
      if text.elementsEqual("mac".utf8) { return isAnyPlace }
      if text.elementsEqual("o".utf8) { return isSurname || next.words.contains(.oStem) }
      return isSurname && index == 0
    }
  }

  /// Whether a word is an initial by its dot: `Pat O. Brien`.
  private func hasDotBehind(_ index: Int) -> Bool {
    let end = tokens[index].raw.upperBound
    return end < field.count && field[end] == UInt8(ascii: ".")
  }
}
