import Normalization

/// Middle names and initials; they join the given names.
public struct MiddleNameField: FieldKind {
  public static let word = "middle-name"
  public static let summary = "middle name or initial; joins the given name"
  public static let headers = HeaderList.headers(
    """
    middle name, middle, mname, m name, middle initial, mi, m i, second name, other names, additional name,
    zweiter vorname, zweitname, mittelname, deuxieme prenom, autres prenoms, segundo nombre, secondo nome, tweede naam,
    tweede voornaam, name middle
    """)
  public static let role: AttributeRole? = .given

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { NameStatistics.accepts(shape) }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.parts(
      of: normalizers.names.parse(given: cell), cell: cell,
      isPlaceholder: normalizers.placeholders.isPlaceholderText(cell), as: .given)
  }
}
