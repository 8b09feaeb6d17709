import Normalization

/// Flats, apartments and suites in a column of their own.
public struct UnitField: FieldKind {
  public static let word = "unit"
  public static let summary = "flat, apartment or suite"
  public static let headers = HeaderList.headers(
    """
    unit, unit number, unit no, apt, apt number, apt no, apartment, apartment number, suite, suite number, ste, flat,
    flat number, flat no, room, wohnung, wohnungsnummer, top, appartement, apt n, piso, puerta, departamento, depto,
    numero interior, num int, interno, scala, toevoeging, huisnummer toevoeging, huisnummertoevoeging, bus
    """)
  public static let role: AttributeRole? = .unit

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 30 && shape.atCount == 0 }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.unitParts(of: cell)
  }
}
