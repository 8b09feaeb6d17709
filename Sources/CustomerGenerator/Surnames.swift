/// The surnames of one country: a list in order of frequency and a tail of rarer names in several families.
final class Surnames: Sendable {
  private let names: WordList
  /// The families in turn: rank r of the tail belongs to family r modulo their number.
  private let families: [SyllableNames]

  /// How often each rank occurs.
  let frequencies: NameFrequencies

  /// Makes the surnames of a list and of families with their shares.
  init(_ text: String, families: [(text: String, share: Int)], tail: Int, offset: Int) {
    names = WordList(text)
    self.families = families.flatMap { Array(repeating: SyllableNames($0.text), count: $0.share) }
    frequencies = NameFrequencies(listed: names.count, tail: tail, offset: offset)
  }

  /// Appends the surname of a rank.
  func append(_ rank: Int, to text: inout ShortText) {
    guard rank >= names.count else {
      text.append(names, rank)
      return
    }
    // A family with several shares must not repeat itself, so its own numbers run on through all of them.
    let number = rank - names.count
    families[number % families.count].append(number, to: &text)
  }
}
