/// Days of the month of birth.
public struct BirthDayField: FieldKind {
  /// The kind's word.
  public static let word = "birth-day"
  /// The kind in one line.
  public static let summary = "day of the month of birth"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    day of birth, bd, birth dy, day of dob, dob day, dob d, dob dd, date of birth day, birth date day, geburtstag tag, jour de naissance, jour naissance, dia de nacimiento, dia nacimiento,
    giorno di nascita, giorno nascita, geboortedag
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .birthDay

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 10 }

  /// The day, 1 to 31.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    guard let number = BirthDatePiece.number(cell), (1...31).contains(number) else { return [] }
    return [NormalizedPart(.birthDay, String(number))]
  }
}
