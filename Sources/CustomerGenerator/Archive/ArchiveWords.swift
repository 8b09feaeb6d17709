/// The words of an archive, read once.
final class ArchiveWords: Sendable {
  /// For each kind of life what somebody may be called.
  let occupations: [WordList]
  let maleTitles = WordList(ArchiveTexts.maleTitles, separator: .comma)
  let femaleTitles = WordList(ArchiveTexts.femaleTitles, separator: .comma)
  let ranks: [ShortText]
  let countries = WordList(ArchiveTexts.countries, separator: .comma)
  let abbreviations = Replacements(ArchiveTexts.places, mark: "/", separator: .comma)

  static let shared = ArchiveWords()

  private init() {
    occupations = ArchiveTexts.occupations.split(separator: "\n").map {
      WordList(String($0), separator: .comma)
    }
    ranks = ArchiveTexts.ranks.split { $0 == ";" || $0 == "\n" }.filter { !$0.allSatisfy(\.isWhitespace) }
      .map { ShortText(WordList(String($0), separator: .comma), 0) }
  }

  /// Returns the titles of one sex.
  func titles(female isFemale: Bool) -> WordList {
    isFemale ? femaleTitles : maleTitles
  }
}
