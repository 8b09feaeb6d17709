/// What names of businesses in one country are made of.
final class CompanyWords: Sendable {
  let first: WordList
  let second: WordList
  let trade: WordList
  let legal: WordList
  let partners: WordList
  let hospitals: WordList
  let roles: WordList
  /// A word in full and as it is abbreviated, tried in both directions.
  let abbreviations: Replacements
  let expansions: Replacements

  /// The end of web addresses, with the dot.
  let domain: StaticString

  init(
    first: String, second: String, trade: String, legal: String, partners: String, hospitals: String,
    abbreviations: String, roles: String, domain: StaticString
  ) {
    self.first = WordList(first, separator: .comma)
    self.second = WordList(second, separator: .comma)
    self.trade = WordList(trade, separator: .comma)
    self.legal = WordList(legal, separator: .comma)
    self.partners = WordList(partners, separator: .comma)
    self.hospitals = WordList(hospitals, separator: .comma)
    self.roles = WordList(roles)
    self.domain = domain
    self.abbreviations = Replacements(abbreviations, mark: "/", separator: .comma)
    let turned = WordList.words(in: abbreviations, separator: .comma).map {
      $0.split(separator: "/").reversed().joined(separator: "/")
    }
    expansions = Replacements(turned.joined(separator: ","), mark: "/", separator: .comma)
  }

  static let us = CompanyWords(
    first: USCompanies.first, second: USCompanies.second, trade: USCompanies.trade, legal: USCompanies.legal,
    partners: USCompanies.partners, hospitals: USCompanies.hospitals,
    abbreviations: USCompanies.abbreviations,
    roles: ContactTexts.roles, domain: ".com")

  static let uk = CompanyWords(
    first: UKCompanies.first, second: UKCompanies.second, trade: UKCompanies.trade, legal: UKCompanies.legal,
    partners: UKCompanies.partners, hospitals: UKCompanies.hospitals,
    abbreviations: UKCompanies.abbreviations,
    roles: ContactTexts.roles, domain: ".co.uk")

  static let de = CompanyWords(
    first: DECompanies.first, second: DECompanies.second, trade: DECompanies.trade, legal: DECompanies.legal,
    partners: DECompanies.partners, hospitals: DECompanies.hospitals,
    abbreviations: DECompanies.abbreviations,
    roles: ContactTexts.deRoles, domain: ".de")
}
