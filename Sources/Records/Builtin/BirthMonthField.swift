/// Months of birth.
public struct BirthMonthField: FieldKind {
  /// The kind's word.
  public static let word = "birth-month"
  /// The kind in one line.
  public static let summary = "month of birth"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    birth month, month of birth, birthmonth, bm, b month, birth mo, birth mon, month of dob, dob month, dob mon,
    dob mo, dob m, dob mm, date of birth month, birth date month, geburtsmonat, mois de naissance, mois naissance,
    mes de nacimiento, mes nacimiento, mese di nascita, mese nascita, geboortemaand
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .birthMonth

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 12 }

  /// The month, 1 to 12, also from its name.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    guard let number = BirthDatePiece.number(cell), (1...12).contains(number) else { return [] }
    return [NormalizedPart(.birthMonth, String(number))]
  }
}
