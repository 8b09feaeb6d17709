import Normalization

/// The list or system that a record comes from: compared as a category, since it tells which lists are free
/// of duplicates.
public struct SourceField: FieldKind {
  /// The kind's word.
  public static let word = "source"
  /// The kind in one line.
  public static let summary = "the list or system that a record comes from; compared as a category"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    source, feed, source system, system, data source, source name, source file, origin, import source, lead
    source, channel, list, list name, dataset, quelle, herkunft, quellsystem, canal, origine, fuente, origen,
    fonte, provenienza, bron, herkomst, kanaal, kanal
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .category

  /// Systems are no customers, and stay.
  public static let mask = ValueMask.none

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// The list or system, folded.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.categoryParts(of: cell)
  }
}
