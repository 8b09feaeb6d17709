import Normalization

/// Flats, apartments and suites in a column of their own.
public struct UnitField: FieldKind {
  /// The kind's word.
  public static let word = "unit"
  /// The kind in one line.
  public static let summary = "flat, apartment or suite"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    unit, unit number, unit no, apt, apt number, apt no, apartment, apartment number, suite, suite number,
    ste, flat, flat number, flat no, room, wohnung, wohnungsnummer, top, appartement, apt n, piso, puerta,
    departamento, depto, numero interior, num int, interno, scala, toev, toevoeging, huisnummer toevoeging,
    huisnummertoevoeging, bus
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .unit

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 30 && shape.atCount == 0 }

  /// The unit without its word.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.unitParts(of: cell)
  }
}
