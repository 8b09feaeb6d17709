import Normalization

/// Countries, by name or code.
public struct CountryField: FieldKind {
  /// The kind's word.
  public static let word = "country"
  /// The kind in one line.
  public static let summary = "country, by name or code"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    country, country code, country name, nation, country region, billing country, shipping country, land,
    laendercode, landercode, landerkennzeichen, lkz, staat, pays, code pays, pais, codigo pais, paese,
    nazione, stato, landcode
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .country

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.letterCount > 1 && shape.length <= 60 }

  /// The country, folded.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.textPart(.country, normalizers.transliterator.folded(cell), of: cell)
  }
}
