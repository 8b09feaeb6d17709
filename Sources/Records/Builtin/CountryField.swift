import Normalization

/// Countries, by name or code.
public struct CountryField: FieldKind {
  public static let word = "country"
  public static let summary = "country, by name or code"
  public static let headers = HeaderList.headers(
    """
    country, country code, country name, nation, country region, billing country, shipping country, land, laendercode,
    landercode, landerkennzeichen, lkz, staat, pays, code pays, pais, codigo pais, paese, nazione, stato, landcode
    """)
  public static let role: AttributeRole? = .country

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { shape.letterCount > 1 && shape.length <= 60 }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.textPart(.country, normalizers.transliterator.folded(cell), of: cell)
  }
}
