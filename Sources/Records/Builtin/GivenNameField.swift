import Normalization

/// Given names, several in a cell and joint ones (`John & Mary`) among them.
public struct GivenNameField: FieldKind {
  public static let word = "given-name"
  public static let summary = "given name"
  public static let headers = HeaderList.headers(
    """
    first name, given name, first, fname, f name, forename, given, given names, first names, christian name, vorname, vornamen, rufname, prenom, prenoms, nombre, nombres, primer nombre, nombre de pila, nome,
    nomi, voornaam, voornamen, roepnaam, name first
    """)
  public static let role: AttributeRole? = .given

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { NameStatistics.accepts(shape) }

  public static func contentScore(of sample: ValueSample) -> Double {
    let names = NameStatistics(of: sample)
    return names.singleWordShare >= 0.5 ? names.givenNameShare : 0
  }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.parts(
      of: normalizers.names.parse(given: cell), cell: cell,
      isPlaceholder: normalizers.placeholders.isPlaceholderText(cell), as: .given)
  }
}
