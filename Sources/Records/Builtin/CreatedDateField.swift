import Normalization

/// When a record was created: shown, used for survivorship, never compared.
public struct CreatedDateField: DateFieldKind {
  /// The kind's word.
  public static let word = "created-date"
  /// The kind in one line.
  public static let summary =
    "when the record was created; shown, and used to choose a survivor; parameter: order"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    created, created at, created on, created date, date created, creation date, create date, creation time,
    account opened, opened, open date, date opened, registered, registered at, registration date, signup date,
    sign up date, joined, join date, date joined, customer since, member since, since, added, added on, date
    added, entry date, date entered, inserted, inserted at, first order, first order date, first purchase,
    timestamp, created time, angelegt, angelegt am, erstellt, erstellt am, erstelldatum, anlagedatum, anlage,
    kunde seit, registriert am, eintrittsdatum, cree le, date de creation, date creation, date d inscription,
    date inscription, client depuis, fecha de alta, fecha alta, alta, fecha de creacion, fecha creacion,
    creado, creado el, fecha de registro, cliente desde, data creazione, data di creazione, creato, creato il,
    data registrazione, data di registrazione, cliente dal, aangemaakt, aangemaakt op, aanmaakdatum, klant
    sinds, ingeschreven
    """)

  /// The role that the kind is there for.
  public static let role: AttributeRole? = .created

  /// Reads the column's dates.
  public let parser: DateParser

  /// A kind that takes `order`.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    parser = DateParser(order: try DateParameters(parameters, of: Self.word).order ?? .monthFirst)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { DateStatistics.accepts(shape) }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    let dates = DateStatistics(of: sample)
    return dates.oldShare < 0.1 ? dates.dateShare : 0
  }

  /// The moment as `yyyymmddhhmmss`.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    momentParts(of: cell, as: .created)
  }

  /// Appends what ``normalize(_:with:)`` gives, without a `String`.
  public func normalize(
    _ cell: UnsafeBufferPointer<UInt8>, with normalizers: Normalizers, into parts: inout NormalizedParts
  ) {
    appendMoment(of: cell, as: .created, to: &parts)
  }
}
