import Normalization

/// House numbers in a column of their own.
public struct HouseNumberField: FieldKind {
  /// The kind's word.
  public static let word = "house-number"
  /// The kind in one line.
  public static let summary = "house number"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    house number, house no, house num, house nr, house, street number, street no, street num, street nr,
    building number, building no, bldg no, hausnummer, haus nr, hausnr, hnr, numero de rue, no rue, n rue,
    numero de voie, numero de calle, numero exterior, num ext, portal, numero civico, civico, n civico,
    huisnummer, huisnr, huis nr
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .houseNumber

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.digitCount > 0 && shape.length <= 10 }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    sample.share {
      let shape = CellShape($0)
      return shape.beginsWithDigit && shape.digitCount <= 5 && shape.letterCount <= 1 && shape.length <= 7
    } * 0.5
  }

  /// The number with its letter.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.houseNumberParts(of: cell)
  }
}
