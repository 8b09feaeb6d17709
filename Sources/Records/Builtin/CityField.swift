import Normalization

/// Cities and towns; a postcode or state typed beside one (`78704 Austin`, `Austin, TX 78704`) is told apart.
public struct CityField: FieldKind {
  /// The kind's word.
  public static let word = "city"
  /// The kind in one line.
  public static let summary = "city or town, with a postcode or state in the cell too"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    city, town, suburb, locality, municipality, city town, town city, post town, village, borough, district,
    city name, billing city, shipping city, home city, city state, city state zip, city st zip, city zip, csz,
    ort, stadt, wohnort, ortsname, gemeinde, plz ort, ort plz, postleitzahl ort, ville, commune, localite, cp
    ville, code postal ville, ciudad, poblacion, localidad, municipio, citta, comune, localita, cap citta,
    plaats, woonplaats, plaatsnaam, postcode plaats, postcode en plaats, stad
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .city

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.letterCount > 1 && shape.atCount == 0 }

  /// How much a column's values look like this kind, 0…1: only a postcode before the words tells a city from others.
  public static func contentScore(of sample: ValueSample) -> Double {
    sample.share { value in
      let words = value.split(separator: " ")
      guard let first = words.first, (4...5).contains(first.utf8.count), first.allSatisfy(\.isNumber) else {
        return false
      }
      return (2...5).contains(words.count) && words.contains { $0.count(where: \.isLetter) >= 3 }
        && words.dropFirst().allSatisfy { $0.allSatisfy { !$0.isNumber } }
        && !AddressShape.hasStreetWord(value)
    }
  }

  /// The city in one form, and the region and postcode typed beside it.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.localityParts(of: cell)
  }
}
