import Normalization

/// What field kinds normalise with: one value, made once a run from the configuration.
public struct Normalizers: Sendable {
  /// Brings text of any script to lower-case Latin.
  public let transliterator = Transliterator()
  /// Takes personal names apart.
  public let names = PersonNameParser()
  /// Brings names of companies to one form.
  public let companies = CompanyName()
  /// Brings e-mail addresses to one form.
  public let emails = EmailNormalizer()
  /// Takes address lines apart and brings postcodes, cities and regions to one form.
  public let addresses = AddressNormalizer()
  /// Reads telephone numbers of the run's region.
  public let phones: PhoneNumberParser
  /// Values that stand where there is none: the shipped list and the site's own.
  public let placeholders: PlaceholderList
  /// Whether the site's own list has e-mail addresses or domains.
  let hasSiteAddresses: Bool

  /// A set of normalisers.
  ///
  /// - Parameters:
  ///   - region: Where phone numbers are written without a country code, as ISO 3166-1 alpha-2.
  ///   - sitePlaceholders: Values that say nothing about who a customer is at this site, as typed.
  public init(region: String = "US", sitePlaceholders: [String] = []) {
    phones = PhoneNumberParser(region: region)
    placeholders = PlaceholderList(site: sitePlaceholders)
    hasSiteAddresses = sitePlaceholders.contains { $0.contains("@") }
  }
}
