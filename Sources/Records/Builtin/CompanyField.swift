import Normalization

/// Companies, places and institutions.
public struct CompanyField: FieldKind {
  /// The kind's word.
  public static let word = "company"
  /// The kind in one line.
  public static let summary = "company, place or institution"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    company, company name, business, business name, organization, organisation, organization name,
    organisation name, org, org name, firm, firm name, corporate name, legal name, trading name, trade name,
    account name, employer, site name, site, place name, place, venue, venue name, restaurant, restaurant
    name, facility, facility name, agency, agency name, institution, institution name, school, school name,
    hospital, hospital name, church, practice, practice name, vendor, vendor name, supplier, supplier name,
    merchant, merchant name, firma, firmenname, firmenbezeichnung, unternehmen, betrieb, verein,
    organisationsname, societe, nom de la societe, nom societe, entreprise, nom de l entreprise, raison
    sociale, denomination, etablissement, empresa, nombre de la empresa, nombre empresa, razon social,
    compania, sociedad, azienda, ragione sociale, ditta, societa, nome azienda, impresa, denominazione,
    bedrijf, bedrijfsnaam, onderneming, handelsnaam, firmanaam, organisatie
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .organization

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.letterCount > 0 }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    let names = NameStatistics(of: sample)
    return names.organizationShare
  }

  /// The words that tell the organisation from others.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.organizationParts(of: cell)
  }
}
