import Normalization

/// The list or system that a record comes from: compared as a category, since it tells which lists are free of duplicates.
public struct SourceField: FieldKind {
  public static let word = "source"
  public static let summary = "the list or system that a record comes from; compared as a category"
  public static let headers = HeaderList.headers(
    """
    source, feed, source system, system, data source, source name, source file, origin, import source, lead source,
    channel, list, list name, dataset, quelle, herkunft, quellsystem, canal, origine, fuente, origen, fonte,
    provenienza, bron, herkomst, kanaal, kanal
    """)
  public static let role: AttributeRole? = .category

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.categoryParts(of: cell)
  }
}
