/// Days of the month of birth.
public struct BirthDayField: FieldKind {
  public static let word = "birth-day"
  public static let summary = "day of the month of birth"
  public static let headers = HeaderList.headers(
    """
    day of birth, geburtstag tag, jour de naissance, jour naissance, dia de nacimiento, dia nacimiento,
    giorno di nascita, giorno nascita, geboortedag
    """)
  public static let role: AttributeRole? = .birthDay

  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 10 }

  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    guard let number = BirthDatePiece.number(cell), (1...31).contains(number) else { return [] }
    return [NormalizedPart(.birthDay, String(number))]
  }
}
