import Normalization

/// Cities and towns; a postcode or state typed beside one (`78704 Austin`, `Austin, TX 78704`) is told apart.
public struct CityField: FieldKind {
  public static let word = "city"
  public static let summary = "city or town, with a postcode or state in the cell too"
  public static let headers = HeaderList.headers(
    """
    city, town, suburb, locality, municipality, city town, town city, post town, village, borough, district, city name,
    billing city, shipping city, home city, city state, city state zip, city st zip, city zip, csz, ort, stadt, wohnort,
    ortsname, gemeinde, plz ort, ort plz, postleitzahl ort, ville, commune, localite, cp ville, code postal ville,
    ciudad, poblacion, localidad, municipio, citta, comune, localita, cap citta, plaats, woonplaats, plaatsnaam,
    postcode plaats, postcode en plaats, stad
    """)
  public static let role: AttributeRole? = .city

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { shape.letterCount > 1 && shape.atCount == 0 }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.localityParts(of: cell)
  }
}
