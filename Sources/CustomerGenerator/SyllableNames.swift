/// Names put together from a beginning, a middle and an ending: a different combination for every number.
final class SyllableNames: Sendable {
  private let beginnings: WordList
  private let middles: WordList
  private let endings: WordList

  /// Numbers are taken through the combinations in steps of a large prime, so that neighbours differ
  /// throughout.
  private static let step = 1_000_003

  /// Makes names from a text `| beginnings | middles | endings`, where `_` is nothing.
  init(_ text: String) {
    let parts = text.split(separator: "|").filter { !$0.allSatisfy(\.isWhitespace) }
    beginnings = Self.list(parts[0])
    middles = Self.list(parts[1])
    endings = Self.list(parts[2])
  }

  private static func list(_ text: Substring) -> WordList {
    var list = WordList()
    for word in WordList.words(in: String(text), separator: .space) {
      list.append(word == "_" ? "" : word)
    }
    return list
  }

  /// Appends the name of a number.
  func append(_ number: Int, to text: inout ShortText) {
    let combinations = beginnings.count * middles.count * endings.count
    var place = (number % combinations) * Self.step % combinations
    let beginning = place % beginnings.count
    place /= beginnings.count
    text.append(beginnings, beginning)
    text.append(middles, place % middles.count)
    text.append(endings, place / middles.count)
  }
}
