import Normalization

/// Family names.
public struct SurnameField: FieldKind {
  public static let word = "surname"
  public static let summary = "family name"
  public static let headers = HeaderList.headers(
    """
    last name, surname, last, lname, l name, family name, family, second surname, nachname, familienname,
    zuname, nom de famille, nom, nom usuel, apellido, apellidos, primer apellido,
    apellido 1, apellido paterno, segundo apellido, apellido 2, apellido materno, cognome, cognomi, achternaam,
    familienaam, name last
    """)
  public static let role: AttributeRole? = .surname

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { NameStatistics.accepts(shape) }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.parts(
      of: normalizers.names.parse(surname: cell), cell: cell,
      isPlaceholder: normalizers.placeholders.isPlaceholderText(cell), as: .surname)
  }
}
