/// Slips of the hand and of a scanner: a neighbouring key, letters exchanged, left out, doubled or put in,
/// and shapes that look alike.
///
/// The kinds are those of Damerau (1964) and their shares near those that Pollock and Zamora (1984)
/// counted in text.
final class TypingErrors: Sendable {
  private let letterKeys: [WordList?]
  private let digitKeys: [WordList?]
  private let shapes: Replacements

  /// Makes the slips of a keyboard, given as words of a key followed by those around it.
  init(keys: String) {
    letterKeys = Self.neighbours(keys)
    digitKeys = Self.neighbours(SpellingTexts.digitKeys)
    shapes = Replacements(SpellingTexts.scannerShapes, mark: ">")
  }

  /// Makes one slip in a name, a street or an address of e-mail, more rarely at its first letter.
  ///
  /// - Returns: Whether the text changed: texts of a single letter, and those of other scripts, do not.
  func mistype(_ text: inout ShortText, _ random: inout RandomGenerator) -> Bool {
    for _ in 0..<6 {
      let before = text
      switch random.below(100) {
      case 0..<6: _ = shapes.apply(to: &text, &random)
      case let roll:
        guard let place = letterPlace(in: text, &random) else { return false }
        slip(roll, in: &text, at: place, keys: letterKeys, &random)
      }
      if text != before { return true }
    }
    return false
  }

  /// Makes one slip in the digits of a number, not in the first two.
  func misdial(_ text: inout ShortText, _ random: inout RandomGenerator) -> Bool {
    guard text.count > 5 else { return false }
    for _ in 0..<6 {
      let before = text
      slip(random.within(6...99), in: &text, at: 2 + random.below(text.count - 2), keys: digitKeys, &random)
      if text != before { return true }
    }
    return false
  }

  /// Takes a shape for another, as a scanner does; returns whether there is one that looks like others.
  func misread(_ text: inout ShortText, _ random: inout RandomGenerator) -> Bool {
    text.isASCII && shapes.apply(to: &text, &random)
  }

  /// Takes a digit for a letter of its shape, as a scanner does, but for the first three.
  func misreadDigit(in text: inout ShortText, _ random: inout RandomGenerator) -> Bool {
    guard text.count > 3 else { return false }
    let place = 3 + random.below(text.count - 3)
    switch text[place] {
    case 0x30: text[place] = random.chance(5_000) ? 0x4F : 0x36
    case 0x31: text[place] = random.chance(5_000) ? 0x6C : 0x37
    case 0x33: text[place] = 0x38
    case 0x35: text[place] = random.chance(5_000) ? 0x53 : 0x36
    case 0x36: text[place] = 0x38
    case 0x38: text[place] = random.chance(5_000) ? 0x42 : 0x33
    default: return false
    }
    return true
  }

  /// Makes the slip that a roll from 6 to 99 stands for; it may change nothing, as when equal letters are
  /// swapped.
  private func slip(
    _ roll: Int, in text: inout ShortText, at place: Int, keys: [WordList?], _ random: inout RandomGenerator
  ) {
    let hasNext = place + 1 < text.count && ShortText.isLetterOrDigit(text[place + 1])
    switch roll {
    case ..<34: text[place] = neighbour(of: text[place], keys, &random)
    case ..<56: if hasNext { text.swapLetters(place, place + 1) }
    case ..<76: if text.count > 2 { text.remove(place..<place + 1) }
    case ..<90: text.insert(text[place] | (ShortText.isLetter(text[place]) ? 0x20 : 0), at: place + 1)
    default: text.insert(neighbour(of: text[place] | 0x20, keys, &random), at: place + 1)
    }
  }

  /// Returns the place of a letter of ASCII.
  private func letterPlace(in text: ShortText, _ random: inout RandomGenerator) -> Int? {
    guard text.count > 1 else { return nil }
    for _ in 0..<8 {
      let place = random.chance(1_000) ? 0 : 1 + random.below(text.count - 1)
      if ShortText.isLetter(text[place]) { return place }
    }
    return nil
  }

  /// Returns a key beside the one of a byte, in the same case, or the byte itself where there is none.
  private func neighbour(of byte: UInt8, _ keys: [WordList?], _ random: inout RandomGenerator) -> UInt8 {
    let isCapital = byte >= 0x41 && byte <= 0x5A
    guard let around = keys[Int((isCapital ? byte | 0x20 : byte) & 0x7F)] else { return byte }
    let key = around.bytes[random.below(around.bytes.count)]
    return isCapital ? key & 0xDF : key
  }

  /// Returns, for each byte that is a key, the keys around it.
  private static func neighbours(_ text: String) -> [WordList?] {
    var keys = [WordList?](repeating: nil, count: 128)
    for word in WordList.words(in: text, separator: .space) {
      var list = WordList()
      list.append(word.dropFirst())
      if let key = word.utf8.first { keys[Int(key & 0x7F)] = list }
    }
    return keys
  }
}
