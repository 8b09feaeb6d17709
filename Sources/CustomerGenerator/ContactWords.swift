/// What addresses of e-mail in one country are made of.
final class ContactWords: Sendable {
  let domains: WeightedWords
  let firstWords: WordList
  let secondWords: WordList
  /// Domains as they are mistyped.
  let mistypedDomains: Replacements
  /// ä is written ae.
  let umlautsAsTwo: Bool

  init(domains: String, umlautsAsTwo: Bool) {
    self.domains = WeightedWords(domains)
    self.umlautsAsTwo = umlautsAsTwo
    firstWords = WordList(ContactTexts.firstWords)
    secondWords = WordList(ContactTexts.secondWords)
    mistypedDomains = Replacements(ContactTexts.mistypedDomains, mark: "/")
  }

  static let us = ContactWords(domains: ContactTexts.usDomains, umlautsAsTwo: false)
  static let uk = ContactWords(domains: ContactTexts.ukDomains, umlautsAsTwo: false)
  static let de = ContactWords(domains: ContactTexts.deDomains, umlautsAsTwo: true)
}
