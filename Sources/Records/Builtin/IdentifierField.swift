import Normalization

/// Identifiers that a customer carries elsewhere: a tax number, a member card.
public struct IdentifierField: FieldKind {
  /// The kind's word.
  public static let word = "identifier"
  /// The kind in one line.
  public static let summary = "number that names the customer elsewhere: tax number, member card"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    ssn, soc sec id, social security number, social security no, social security, tax id, tax number, tax no,
    tin, vat, vat number, vat no, vat id, ein, abn, external id, external ref, external reference, identifier,
    legacy id, old id, loyalty number, loyalty no, loyalty card, loyalty id, loyalty card number, card number,
    card no, member id, member number, member no, membership number, membership no, membership id, passport,
    passport number, passport no, license number, licence number, license no, licence no, driver license,
    drivers license, driving licence, national id, national insurance number, nino, nhs number, patient id, po
    box, p o box, steuernummer, steuer id, ust id, ust idnr, ustid, umsatzsteuer id, mitgliedsnummer, mitglied
    nr, mitgliedsnr, kartennummer, ausweisnummer, postfach, siret, siren, n tva, tva, numero de tva, num tva,
    boite postale, n fidelite, carte fidelite, numero de securite sociale, nif, dni, cif, nie, rfc, nif cif,
    dni nif, documento, n documento, numero de documento, tarjeta, apartado, codice fiscale, cf, partita iva,
    p iva, piva, numero tessera, tessera, bsn, btw nummer, btw nr, kvk, kvk nummer, postbus, lidnummer,
    pasnummer, voter reg number, voter registration number, voter number, voter id, registration number, reg
    number, ncid, student id, student number, employee id, employee number, vendor code, vendor number, vendor
    id, supplier code, supplier number, matrikelnummer, lieferantennummer, kreditor, kreditorennummer
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .identifier

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { shape.length <= 40 && shape.wordCount <= 5 }

  /// The letters and digits.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.identifierParts(of: cell)
  }
}
