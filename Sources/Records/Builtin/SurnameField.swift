import Normalization

/// Family names.
public struct SurnameField: FieldKind {
  /// The kind's word.
  public static let word = "surname"
  /// The kind in one line.
  public static let summary = "family name"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    last name, surname, last, lname, l name, family name, family, second surname, nachname, familienname,
    zuname, nom de famille, nom, nom usuel, apellido, apellidos, primer apellido, apellido 1, apellido
    paterno, segundo apellido, apellido 2, apellido materno, cognome, cognomi, achternaam, familienaam,
    tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, surname prefix, last name prefix, namenszusatz,
    vorsatzwort, name
    last
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .surname

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { NameStatistics.accepts(shape) }

  /// The surname, folded, and a generation behind it.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.parts(
      of: normalizers.names.parse(surname: cell), cell: cell,
      isPlaceholder: normalizers.placeholders.isPlaceholderNamePart(cell), as: .surname)
  }

  /// Appends what ``normalize(_:with:)`` gives; names without anything unusual without a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    if normalizers.appendPlainName(cell, as: .surname, to: &parts) { return }
    for part in normalize(String(decoding: cell, as: UTF8.self), with: normalizers) { parts.append(part) }
  }
}
