/// The words of a folded name, to be looked for in another name of the same person.
struct NameWords: Equatable {
  /// The shortest word in which an edit may be a slip; shorter ones are mostly other names.
  private static let shortestWithSlip = 4

  private(set) var words: [ArraySlice<UInt8>]

  /// The words of a text that holds them separated by spaces.
  init(_ text: some Sequence<UInt8>) {
    words = Array(text).split(separator: UInt8(ascii: " "))
  }

  /// The words of a text that holds them separated by spaces.
  init(_ text: String) { self.init(text.utf8) }

  private init(words: [ArraySlice<UInt8>]) { self.words = words }

  /// Whether there is no word.
  var isEmpty: Bool { words.isEmpty }

  /// Whether these are the names of two people: `john & mary`.
  var areJoint: Bool { words.contains { $0.elementsEqual(CollectionOfOne(UInt8(ascii: "&"))) } }

  /// Whether this is a single letter.
  var isInitial: Bool { words.count == 1 && words[0].count == 1 }

  /// The words joined by spaces.
  var text: [UInt8] { Array(words.joined(separator: CollectionOfOne(UInt8(ascii: " ")))) }

  static func + (one: NameWords, other: NameWords) -> NameWords {
    NameWords(words: one.words + other.words)
  }

  /// Whether all words of another name, which has some, are here; a slip in a word of four letters or more is
  /// overlooked.
  func hold(_ other: NameWords) -> Bool { !other.isEmpty && other.words.allSatisfy(has) }

  /// Whether this name begins with the words of another, which has some; slips are overlooked.
  func begin(with other: NameWords) -> Bool {
    !other.isEmpty && other.words.count <= words.count && zip(words, other.words).allSatisfy(Self.isNear)
  }

  /// These words, those of another name spelled as there but for its initials; nil unless all of the other's
  /// words are here.
  func respelled(as other: NameWords) -> NameWords? {
    var spelled = words
    for word in other.words {
      let initial = word.count == 1 ? word.first : nil
      if words.contains(where: { $0.elementsEqual(word) || $0.first == initial }) { continue }
      guard let place = words.firstIndex(where: { Self.isNear($0, word) }) else { return nil }
      spelled[place] = word
    }
    return NameWords(words: spelled)
  }

  /// The words that are not in a second name, but for those that are in a third one; slips are overlooked.
  func without(_ second: NameWords, unlessIn third: NameWords) -> NameWords {
    NameWords(words: words.filter { !second.has($0) || third.has($0) })
  }

  private func has(_ word: ArraySlice<UInt8>) -> Bool { words.contains { Self.isNear($0, word) } }

  /// Whether words are equal, or long and one letter added, left out, changed or swapped with its neighbour
  /// apart.
  private static func isNear(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    if one.elementsEqual(other) { return true }
    guard min(one.count, other.count) >= shortestWithSlip, abs(one.count - other.count) <= 1 else {
      return false
    }
    let prefix = zip(one, other).prefix { $0 == $1 }.count
    let (oneRest, otherRest) = (one.dropFirst(prefix), other.dropFirst(prefix))
    let suffix = zip(oneRest.reversed(), otherRest.reversed()).prefix { $0 == $1 }.count
    let (left, right) = (oneRest.dropLast(suffix), otherRest.dropLast(suffix))
    return max(left.count, right.count) <= 1
      || (left.count == 2 && right.count == 2 && left.elementsEqual(right.reversed()))
  }
}
