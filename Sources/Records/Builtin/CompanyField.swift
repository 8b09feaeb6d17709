import Normalization

/// Companies, places and institutions.
public struct CompanyField: FieldKind {
  public static let word = "company"
  public static let summary = "company, place or institution"
  public static let headers = HeaderList.headers(
    """
    company, company name, business, business name, organization, organisation, organization name, organisation name,
    org, org name, firm, firm name, corporate name, legal name, trading name, trade name, account name, employer, site name,
    site, place name, place, venue, venue name, restaurant, restaurant name, facility, facility name, agency,
    agency name, institution, institution name, school, school name, hospital, hospital name, church, practice,
    practice name, vendor, vendor name, supplier, supplier name, merchant, merchant name, firma, firmenname,
    firmenbezeichnung, unternehmen, betrieb, verein, organisationsname, societe, nom de la societe, nom societe,
    entreprise, nom de l entreprise, raison sociale, denomination, etablissement, empresa, nombre de la empresa,
    nombre empresa, razon social, compania, sociedad, azienda, ragione sociale, ditta, societa, nome azienda, impresa,
    denominazione, bedrijf, bedrijfsnaam, onderneming, handelsnaam, firmanaam, organisatie
    """)
  public static let role: AttributeRole? = .organization

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { shape.letterCount > 0 }

  public static func contentScore(of sample: ValueSample) -> Double {
    let names = NameStatistics(of: sample)
    return names.organizationShare
  }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.organizationParts(of: cell)
  }
}
