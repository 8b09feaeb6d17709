/// What clerks of one country type where a customer gives nothing.
final class PlaceholderWords: Sendable {
  private let given: WordList
  private let surnames: WordList
  let phones: WordList
  let emails: WordList

  init(names: String, phones: String, emails: String) {
    var given = WordList()
    var surnames = WordList()
    for name in WordList.words(in: names, separator: .comma) {
      let parts = name.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      given.append(parts[0])
      surnames.append(parts[1])
    }
    self.given = given
    self.surnames = surnames
    self.phones = WordList(phones, separator: .comma)
    self.emails = WordList(emails, separator: .comma)
  }

  /// Returns the name of a walk-in customer; the earlier in the list, the more frequent.
  func name(_ random: inout RandomGenerator) -> (given: ShortText, surname: ShortText) {
    let index = min(random.below(given.count), random.below(given.count))
    return (ShortText(given, index), ShortText(surnames, index))
  }

  static let us = PlaceholderWords(
    names: PlaceholderTexts.usNames, phones: PlaceholderTexts.usPhones, emails: PlaceholderTexts.emails)
  static let uk = PlaceholderWords(
    names: PlaceholderTexts.ukNames, phones: PlaceholderTexts.ukPhones, emails: PlaceholderTexts.emails)
  static let de = PlaceholderWords(
    names: PlaceholderTexts.deNames, phones: PlaceholderTexts.dePhones, emails: PlaceholderTexts.deEmails)
}
