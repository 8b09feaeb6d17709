/// A column that is shown in reports and nothing else.
public struct DisplayField: FieldKind {
  /// The kind's word.
  public static let word = "display"
  /// The kind in one line.
  public static let summary = "shown in reports, never compared"
  // A title says less of a person than it seems: people are addressed one way here and another there.
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    title, salutation, prefix, name prefix, honorific, suffix title, anrede, titel, akad titel, civilite,
    titre, tratamiento, trato, titolo, aanhef, aanspreektitel, balance, credit limit, total spent, total
    spend, order count, orders, points, loyalty points, latitude, longitude, lat, lng, lon, avatar, photo,
    image, password, hash, nickname, nick name, preferred name, known as, goes by
    """)

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }
}
