import Normalization

/// When a record was last changed: shown, used for survivorship, never compared.
public struct UpdatedDateField: DateFieldKind {
  /// The kind's word.
  public static let word = "updated-date"
  /// The kind in one line.
  public static let summary =
    "when the record was last changed; shown, and used to choose a survivor; parameter: order"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    updated, updated at, updated on, updated date, update date, last updated, last update, date updated,
    modified, modified at, modified on, modified date, date modified, last modified, last change, last
    changed, changed, changed at, edited, geandert, geandert am, anderungsdatum, letzte anderung, zuletzt
    geandert, aktualisiert, aktualisiert am, modifie le, date de modification, date modification, derniere
    modification, mis a jour, mis a jour le, fecha de modificacion, fecha modificacion, ultima modificacion,
    actualizado, actualizado el, fecha actualizacion, ultima modifica, data modifica, data di modifica,
    modificato, modificato il, aggiornato, aggiornato il, gewijzigd, gewijzigd op, wijzigingsdatum, laatst
    gewijzigd, bijgewerkt
    """)

  /// The role that the kind is there for.
  public static let role: AttributeRole? = .updated

  /// Reads the column's dates.
  public let parser: DateParser

  /// A kind that takes `order`.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    parser = DateParser(order: try DateParameters(parameters, of: Self.word).order ?? .monthFirst)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { DateStatistics.accepts(shape) }

  /// The moment as `yyyymmddhhmmss`.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    momentParts(of: cell, as: .updated)
  }

  /// Appends what ``normalize(_:with:)`` gives, without a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    appendMoment(of: cell, as: .updated, to: &parts)
  }
}
