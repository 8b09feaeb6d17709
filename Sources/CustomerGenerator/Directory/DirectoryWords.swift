/// The words of a directory, read once.
final class DirectoryWords: Sendable {
  /// What a place is: the words for it, and what its name may end in.
  struct Trade: Sendable {
    let categories: WordList
    let endings: WordList
  }

  let trades: [Trade]
  let operators = WordList(DirectoryTexts.operators, separator: .comma)
  let districts = WordList(DirectoryTexts.districts, separator: .comma)
  let abbreviations = Replacements(DirectoryTexts.abbreviations, mark: "/", separator: .comma)
  let legal = WordList(DirectoryTexts.legal, separator: .comma)
  let platforms = WordList(DirectoryTexts.platforms, separator: .comma)
  let sources = WeightedWords(DirectoryTexts.sources)
  /// Numbers that cost the caller nothing and say nothing of where the place is.
  let tollFree = NumberSpace(areaCodes: [800, 888, 877, 866, 855], seed: 0x800)

  static let shared = DirectoryWords()

  private init() {
    trades = DirectoryTexts.trades.split(separator: "\n").map { line in
      let halves = line.split(separator: "|").map { WordList(String($0), separator: .comma) }
      return Trade(categories: halves[0], endings: halves[1])
    }
  }
}
