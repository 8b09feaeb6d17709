/// Pairs of texts, one of which is put in the place of the other where it is found.
final class Replacements: Sendable {
  private let from: WordList
  private let to: WordList

  /// Reads pairs parted by a mark; `^` at the front binds a pair to the start of a text, `$` to its end.
  init(_ text: String, mark: Character, separator: WordList.Separator = .space) {
    var from = WordList()
    var to = WordList()
    for pair in WordList.words(in: text, separator: separator) {
      let parts = pair.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      from.append(parts[0])
      to.append(parts[1])
    }
    self.from = from
    self.to = to
  }

  /// Makes one replacement, looking through the pairs from a random one on.
  ///
  /// - Returns: Whether one of the pairs was found.
  func apply(to text: inout ShortText, _ random: inout RandomGenerator) -> Bool {
    let start = random.below(from.count)
    for step in 0..<from.count {
      let pair = (start + step) % from.count
      if let range = place(of: pair, in: text) {
        text.replace(range, with: ShortText(to, pair))
        return true
      }
    }
    return false
  }

  /// Returns where the first half of a pair stands in a text, or nil.
  private func place(of pair: Int, in text: ShortText) -> Range<Int>? {
    var bytes = from[pair]
    let isAtStart = from.bytes[bytes.lowerBound] == 0x5E
    let isAtEnd = from.bytes[bytes.upperBound - 1] == 0x24
    bytes = bytes.lowerBound + (isAtStart ? 1 : 0)..<bytes.upperBound - (isAtEnd ? 1 : 0)
    guard bytes.count <= text.count else { return nil }
    let last = text.count - bytes.count
    for start in (isAtEnd ? last : 0)...(isAtStart ? 0 : last) where matches(bytes, in: text, at: start) {
      return start..<start + bytes.count
    }
    return nil
  }

  private func matches(_ bytes: Range<Int>, in text: ShortText, at start: Int) -> Bool {
    for index in bytes where from.bytes[index] != text[start + index - bytes.lowerBound] {
      return false
    }
    return true
  }
}
