/// Years of birth.
public struct BirthYearField: FieldKind {
  /// The kind's word.
  public static let word = "birth-year"
  /// The kind in one line.
  public static let summary = "year of birth"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    birth year, year of birth, birthyear, yob, year born, geburtsjahr, jahrgang, annee de naissance, annee
    naissance, ano de nacimiento, ano nacimiento, anno di nascita, anno nascita, geboortejaar
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .birthYear

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 10 }

  /// The year in four digits.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    guard let number = BirthDatePiece.number(cell),
      (0...99).contains(number) || (1850...2100).contains(number)
    else { return [] }
    // Two digits: few customers are children, and none is a hundred and ten.
    let year = number < 100 ? (number <= 19 ? 2000 + number : 1900 + number) : number
    return [NormalizedPart(.birthYear, String(year))]
  }
}
