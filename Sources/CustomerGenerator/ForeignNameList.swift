/// Names in a script other than Latin, each with the ways it is written in Latin letters.
final class ForeignNameList: Sendable {
  private let native: WordList
  private let latin: NameAlternatives

  /// How often each rank occurs.
  let frequencies: NameFrequencies

  /// Reads names of the form `native=Latin/other Latin`.
  init(_ text: String) {
    var native = WordList()
    var latin = NameAlternatives()
    for entry in WordList.words(in: text, separator: .space) {
      let halves = entry.split(separator: "=")
      native.append(halves[0])
      latin.append(halves[1].split(separator: "/"))
    }
    self.native = native
    self.latin = latin
    frequencies = NameFrequencies(listed: native.count, tail: 0, offset: 12)
  }

  /// Returns the name in its own script.
  func native(_ rank: Int) -> ShortText {
    ShortText(native, rank)
  }

  /// Returns the most usual way of writing the name in Latin letters.
  func latin(_ rank: Int) -> ShortText {
    latin.first(rank)
  }

  /// Returns any of the ways of writing the name in Latin letters.
  func anyLatin(_ rank: Int, _ random: inout RandomGenerator) -> ShortText {
    latin.draw(rank, &random) ?? latin.first(rank)
  }
}
