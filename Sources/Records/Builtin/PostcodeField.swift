import Normalization

/// Postcodes of any country.
public struct PostcodeField: FieldKind {
  /// The kind's word.
  public static let word = "postcode"
  /// The kind in one line.
  public static let summary = "postcode, ZIP code"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    postcode, post code, zip, zip code, zipcode, postal code, postalcode, postal, zip postal code, zip postal,
    postcode zip, zip 5, zip4, zip plus 4, billing zip, shipping zip, billing postcode, plz, postleitzahl,
    postlz, code postal, cp, codigo postal, c p, cod postal, cap, codice postale, codice avviamento postale,
    pincode, pin code, eircode, postnummer, postnr
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .postcode

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.digitCount > 0 && shape.length <= 12 }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    if BirthYearField.contentScore(of: sample) >= 0.95 { return 0 }
    let distinctive = sample.share { PostcodePattern.distinctive.contains(PostcodePattern.pattern($0)) }
    let plain = sample.share { CellShape($0).isNumber && (4...5).contains($0.utf8.count) }
    // Numbers of five digits are postcodes where they repeat and are not counted up.
    let repeats = sample.distinctCount * 20 <= sample.filledCount * 19
    return max(distinctive, distinctive + (repeats ? plain * 0.9 : 0))
  }

  /// The postcode in upper case without spaces.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.postcodeParts(of: cell)
  }
}
