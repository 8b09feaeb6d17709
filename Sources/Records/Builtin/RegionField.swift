import Normalization

/// States, provinces and counties.
public struct RegionField: FieldKind {
  /// The kind's word.
  public static let word = "region"
  /// The kind in one line.
  public static let summary = "state, province or county"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    state, province, county, region, st, prov, state province, province state, state region, state county,
    state code, territory, billing state, shipping state, bundesland, kanton, landkreis, kreis, region
    departement, departement, dept, canton, provincia, comunidad, comunidad autonoma, estado, estado
    provincia, regione, provincie
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .region

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 40 && shape.atCount == 0 }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    sample.share { RegionCodes.contains($0) }
  }

  /// The region in one form.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.regionParts(of: cell)
  }
}
