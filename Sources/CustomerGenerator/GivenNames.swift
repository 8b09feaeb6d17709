/// The given names of one sex in one country: a list in order of frequency with short forms and other
/// spellings, and a tail of rarer names.
final class GivenNames: Sendable {
  private let names: WordList
  private let shortForms: NameAlternatives
  private let spellings: NameAlternatives
  private let tail: SyllableNames

  /// How often each rank occurs.
  let frequencies: NameFrequencies

  /// Reads names of the form `Name:short/forms~other/spellings` and adds a tail of rarer ones.
  init(_ text: String, tail: SyllableNames, offset: Int) {
    var names = WordList()
    var shortForms = NameAlternatives()
    var spellings = NameAlternatives()
    for entry in WordList.words(in: text, separator: .space) {
      let halves = entry.split(separator: "~")
      let parts = halves[0].split(separator: ":")
      names.append(parts[0])
      shortForms.append(parts.count > 1 ? parts[1].split(separator: "/") : [])
      spellings.append(halves.count > 1 ? halves[1].split(separator: "/") : [])
    }
    self.names = names
    self.shortForms = shortForms
    self.spellings = spellings
    self.tail = tail
    frequencies = NameFrequencies(listed: names.count, tail: 2_500, offset: offset, tailShare: 0.07)
  }

  /// Appends the name of a rank.
  func append(_ rank: Int, to text: inout ShortText) {
    if rank < names.count {
      text.append(names, rank)
    } else {
      tail.append(rank - names.count, to: &text)
    }
  }

  /// Returns one of the short forms of a name, or nil if it has none.
  func shortForm(of rank: Int, _ random: inout RandomGenerator) -> ShortText? {
    shortForms.draw(rank, &random)
  }

  /// Returns one of the other spellings of a name, or nil if it has none.
  func otherSpelling(of rank: Int, _ random: inout RandomGenerator) -> ShortText? {
    spellings.draw(rank, &random)
  }
}
