import Normalization

/// A column of few distinct values: gender, customer type, language.
public struct CategoryField: FieldKind {
  /// How many distinct values make a category.
  public static let distinctValues = 2...30

  /// The kind's word.
  public static let word = "category"
  /// The kind in one line.
  public static let summary = "column of few distinct values: gender, customer type"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    gender, sex, type, customer type, client type, account type, kind, class, segment, group, customer group,
    category, tier, level, price level, status, language, lang, locale, store, store id, store name, store no,
    branch, shop, shop id, shop name, territory code, marital status, geschlecht, sprache, kundengruppe,
    kundentyp, kundenart, typ, art, filiale, sexe, genre, langue, statut, groupe, magasin, sexo, genero,
    idioma, tipo, tipo de cliente, tipo cliente, tienda, sesso, lingua, gruppo, negozio, categoria, geslacht,
    taal, soort, klanttype, klantgroep, winkel, filiaal, race, race code, ethnicity, ethnic, ethnic code, ethnic group,
    religion, party, party code, political party, party affiliation, nationality, citizenship, precinct, ward, cuisine,
    cuisine type, food type, blood type, education, terms, payment terms, gender code, sex code, konfession, partei,
    nationalitat, staatsangehorigkeit, zahlungsart, parti, nationalite, partido, raza, etnia, nacionalidad, cocina,
    nationaliteit, nazionalita
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .category

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    distinctValues.contains(sample.distinctCount) && sample.filledCount >= sample.distinctCount * 2 ? 0.6 : 0
  }

  /// The value, folded.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.categoryParts(of: cell)
  }
}
