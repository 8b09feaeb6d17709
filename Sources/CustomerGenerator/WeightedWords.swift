/// Words that are drawn by weight, from a text `word weight word weight …`.
struct WeightedWords: Sendable {
  private let words: WordList
  private let table: AliasTable

  init(_ text: String) {
    var words = WordList()
    var weights: [Int] = []
    for word in WordList.words(in: text, separator: .space) {
      if let weight = Int(word) {
        weights.append(weight)
      } else {
        words.append(word)
      }
    }
    self.words = words
    table = AliasTable(weights: weights)
  }

  /// Returns one of the words.
  func draw(_ random: inout RandomGenerator) -> ShortText {
    ShortText(words, table.draw(&random))
  }
}
