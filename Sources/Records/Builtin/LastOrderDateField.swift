import Normalization

/// When a customer last ordered: shown, used for survivorship, never compared.
public struct LastOrderDateField: DateFieldKind {
  /// The kind's word.
  public static let word = "last-order-date"
  /// The kind in one line.
  public static let summary =
    "when the customer last ordered; shown, and used to choose a survivor; parameter: order"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    last order, last order date, last ordered, last purchase, last purchase date, last sale, last sale date,
    last visit, last visited, last transaction, last transaction date, last invoice, last invoice date, last
    activity, last seen, last login, date of last order, letzte bestellung, letzter kauf, letzter einkauf,
    letzter besuch, letzte rechnung, letzter umsatz, letzter auftrag, derniere commande, dernier achat,
    derniere visite, date derniere commande, ultimo pedido, ultima compra, ultima visita, fecha ultimo pedido,
    fecha ultima compra, ultimo ordine, ultimo acquisto, data ultimo ordine, data ultimo acquisto, laatste
    bestelling, laatste aankoop, laatste bezoek
    """)

  /// The role that the kind is there for.
  public static let role: AttributeRole? = .lastOrder

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
    momentParts(of: cell, as: .lastOrder)
  }

  /// Appends what ``normalize(_:with:)`` gives, without a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    appendMoment(of: cell, as: .lastOrder, to: &parts)
  }
}
