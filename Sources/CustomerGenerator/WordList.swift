/// A list of words held as one run of bytes, so that taking a word allocates nothing.
struct WordList: Sendable {
  /// How words are separated in the text that a list is made from.
  enum Separator {
    /// Words hold no spaces.
    case space
    /// Words may hold spaces; a comma or the end of a line closes each.
    case comma
  }

  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// How many words there are.
  var count: Int { ends.count }

  /// Makes an empty list.
  init() {}

  /// Makes the list of a text's words.
  init(_ text: String, separator: Separator = .space) {
    for word in Self.words(in: text, separator: separator) {
      append(word)
    }
  }

  /// Adds a word and returns its index.
  @discardableResult
  mutating func append(_ word: some StringProtocol) -> Int {
    bytes.append(contentsOf: word.utf8)
    ends.append(UInt32(bytes.count))
    return ends.count - 1
  }

  /// Returns where the bytes of a word lie.
  subscript(index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// Returns the words of a text, without the spaces around them.
  static func words(in text: String, separator: Separator) -> [Substring] {
    switch separator {
    case .space:
      return text.split { $0 == " " || $0 == "\n" }
    case .comma:
      return text.split { $0 == "," || $0 == "\n" }.map(trimmed).filter { !$0.isEmpty }
    }
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while word.first == " " { word.removeFirst() }
    while word.last == " " { word.removeLast() }
    return word
  }
}
