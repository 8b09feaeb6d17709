/// Months of birth.
public struct BirthMonthField: FieldKind {
  public static let word = "birth-month"
  public static let summary = "month of birth"
  public static let headers = HeaderList.headers(
    """
    birth month, month of birth, birthmonth, geburtsmonat, mois de naissance, mois naissance,
    mes de nacimiento, mes nacimiento, mese di nascita, mese nascita, geboortemaand
    """)
  public static let role: AttributeRole? = .birthMonth

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 12 }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    guard let number = BirthDatePiece.number(cell), (1...12).contains(number) else { return [] }
    return [NormalizedPart(.birthMonth, String(number))]
  }
}
