import Normalization

/// States, provinces and counties.
public struct RegionField: FieldKind {
  public static let word = "region"
  public static let summary = "state, province or county"
  public static let headers = HeaderList.headers(
    """
    state, province, county, region, st, prov, state province, province state, state region, state county, state code,
    territory, billing state, shipping state, bundesland, kanton, landkreis, kreis, region departement, departement,
    dept, canton, provincia, comunidad, comunidad autonoma, estado, estado provincia, regione, provincie
    """)
  public static let role: AttributeRole? = .region

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 40 && shape.atCount == 0 }

  public static func contentScore(of sample: ValueSample) -> Double {
    sample.share { RegionCodes.contains($0) }
  }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.regionParts(of: cell)
  }
}
