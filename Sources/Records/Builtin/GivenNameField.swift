import Normalization

/// Given names, several in a cell and joint ones (`John & Mary`) among them.
public struct GivenNameField: FieldKind {
  /// The kind's word.
  public static let word = "given-name"
  /// The kind in one line.
  public static let summary = "given name"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    first name, given name, first, fname, f name, forename, given, given names, first names, christian name,
    vorname, vornamen, rufname, prenom, prenoms, nombre, nombres, primer nombre, nombre de pila, nome, nomi,
    voornaam, voornamen, roepnaam, voorletters, initialen, name first
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .given

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { NameStatistics.accepts(shape) }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    let names = NameStatistics(of: sample)
    return names.singleWordShare >= 0.5 ? names.givenNameShare : 0
  }

  /// The given names, folded.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.parts(
      of: normalizers.names.parse(given: cell), cell: cell,
      isPlaceholder: normalizers.placeholders.isPlaceholderNamePart(cell), as: .given)
  }

  /// Appends what ``normalize(_:with:)`` gives; names without anything unusual without a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    if normalizers.appendPlainName(cell, as: .given, to: &parts) { return }
    for part in normalize(String(decoding: cell, as: UTF8.self), with: normalizers) { parts.append(part) }
  }
}
