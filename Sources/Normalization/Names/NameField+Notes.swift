extension NameField {
  /// Takes out the phrases of ``NotePhrases`` and the numbers that are no part of a name.
  mutating func dropNotes() {
    dropNumbers()
    // `- see notes`: what belongs to the note stands in another field.
    if let first = tokens.first, first.separator == .dash, first.words.contains(.noteStart) {
      dropAsNote(all)
    }
    var index = 0
    while index < tokens.count {
      guard tokens[index].words.contains(.noteStart), let phrase = phrase(at: index) else {
        index += 1
        continue
      }
      let isTail = phrase.extent == .tail && index > 0
      dropAsNote(index..<(isTail ? tokens.count : index + phrase.words.count))
    }
  }

  /// Makes a note of everything behind a dash, where a name stands before it.
  mutating func dropTailBehindDash() {
    guard let dash = tokens.dropFirst().firstIndex(where: { $0.separator == .dash }) else { return }
    dropAsNote(dash..<tokens.count)
  }

  /// The longest phrase that begins at a word and does not run over a comma.
  private func phrase(at index: Int) -> NotePhrases.Phrase? {
    withText(of: tokens[index]) { NotePhrases.phrases(beginningWith: $0) }.first { phrase in
      guard index + phrase.words.count <= tokens.count else { return false }
      return phrase.words.indices.dropFirst().allSatisfy { offset in
        tokens[index + offset].separator < .comma
          && letters[tokens[index + offset].text].elementsEqual(phrase.words[offset])
      }
    }
  }

  /// Telephone numbers, `#12`, and numbers of five digits and more.
  private mutating func dropNumbers() {
    guard tokens.contains(where: { $0.shape.contains(.number) }) else { return }
    var index = 0
    while index < tokens.count {
      guard tokens[index].shape.contains(.number) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, tokens[end].shape.contains(.number), tokens[end].separator <= .hyphen {
        end += 1
      }
      let digits = tokens[index..<end].reduce(0) { $0 + $1.text.count }
      if digits >= 5 || tokens[index].shape.contains(.counted) {
        dropAsNote(index..<end)
      } else {
        index = end
      }
    }
  }
}
