import Normalization

/// Dates of birth.
///
/// The parameter `order` (`day-first`, `month-first`, `serial`) says how 03/04/1979 is read; without it the
/// column's other dates do. Dates that software writes where nothing was entered are placeholders.
public struct BirthDateField: DateFieldKind {
  /// The kind's word.
  public static let word = "birth-date"
  /// The kind in one line.
  public static let summary = "date of birth; parameter: order"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    dob, date of birth, birth date, birthdate, birthday, birth, bday, b day, d o b, born, date birth,
    geburtsdatum, geburtstag, geb datum, gebdatum, geb, geboren, geboren am, date de naissance, date
    naissance, naissance, ne le, anniversaire, fecha de nacimiento, fecha nacimiento, nacimiento, f
    nacimiento, cumpleanos, data di nascita, data nascita, nascita, nato il, compleanno, geboortedatum,
    geboren op, verjaardag
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .birthDate

  /// Reads the column's dates.
  public let parser: DateParser

  /// A kind that takes `order`.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    let order = try DateParameters(parameters, of: Self.word).order ?? .monthFirst
    // Few customers are children.
    parser = DateParser(order: order, latestTwoDigitYear: 2019)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { DateStatistics.accepts(shape) }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    let dates = DateStatistics(of: sample)
    return dates.oldShare >= 0.25 ? dates.dateShare : 0
  }

  /// The date as `yyyymmdd`; of a year alone, or of the first of January that stands for one, `yyyy0000`.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    guard let date = parser.parse(cell) else {
      return year(cell).map { [NormalizedPart(.birthDate, "\($0)0000")] } ?? []
    }
    if date.isYearDefault, !date.isDefault, date.year >= Self.earliestYear {
      return [NormalizedPart(.birthDate, "\(date.year)0000")]
    }
    let digits = String(date.yyyymmdd)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    return [
      NormalizedPart(.birthDate, padded, isPlaceholder: date.isDefault)
    ]
  }

  /// A year of four digits that somebody can be born in.
  private func year(_ cell: String) -> Int? {
    let digits = cell.utf8.filter { $0 != UInt8(ascii: " ") }
    guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return (Self.earliestYear...2100).contains(year) ? year : nil
  }

  private static let earliestYear = 1000
}
