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
    naissance, by, b year, birth yr, born year, year of dob, dob year, dob yr, dob y, dob yyyy, date of birth year,
    birth date year, geb jahr, gebjahr, ano nac, ano nasc, ano de nacimiento, ano nacimiento, anno di nascita, anno nascita, geboortejaar
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .birthYear

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 10 }

  /// How much a column's values look like this kind, 0…1: years, a quarter of them before 1990.
  public static func contentScore(of sample: ValueSample) -> Double {
    let years = sample.values.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter {
      (1850...2030).contains($0)
    }
    guard years.count(where: { $0 < 1990 }) * 4 >= years.count else { return 0 }
    return Double(years.count) / Double(max(sample.values.count, 1))
  }

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
