import Normalization

/// Middle names and initials; they join the given names.
public struct MiddleNameField: FieldKind {
  /// The kind's word.
  public static let word = "middle-name"
  /// The kind in one line.
  public static let summary = "middle name or initial; joins the given name"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    middle name, middle, mname, m name, middle initial, mi, m i, second name, other names, additional name,
    zweiter vorname, zweitname, mittelname, deuxieme prenom, autres prenoms, segundo nombre, secondo nome,
    tweede naam, tweede voornaam, name middle
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .given

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { NameStatistics.accepts(shape) }

  /// The middle names, folded.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.parts(
      of: normalizers.names.parse(given: cell), cell: cell,
      isPlaceholder: normalizers.placeholders.isPlaceholderText(cell), as: .given)
  }
}
