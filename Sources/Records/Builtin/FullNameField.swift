import Normalization

/// Whole names of people in one cell: `Mary Smith`, `Smith, Mary`, `John & Mary Smith`; a company among them
/// is told apart.
///
/// The parameter `order` (`given-first`, `surname-first`) says which comes first where no comma does.
public struct FullNameField: FieldKind {
  /// The kind's word.
  public static let word = "full-name"
  /// The kind in one line.
  public static let summary = "whole name of a person in one cell; parameter: order"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    name, full name, fullname, customer name, customer, client name, client, contact name, contact, contact
    person, display name, person, person name, cardholder, cardholder name, recipient, recipient name, sender,
    sender name, bill to, bill to name, ship to name, first and last name, first and surname, first name last name, forename and
    surname, forename surname, given name and surname, name and surname, first last, last first, last name first name, kunde, kundenname, kunden name, ansprechpartner, ganzer
    name, voller name, vor und nachname, vorname nachname, nom complet, nom du client, nom client, nom prenom,
    nom et prenom, prenom nom, prenom et nom, nombre completo, nombre y apellidos, nombre y apellido, nombre
    cliente, nombre del cliente, cliente, titular, nome completo, nome e cognome, nome cognome, nominativo,
    cognome e nome, naam, volledige naam, klant, klantnaam, contactpersoon
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .surname

  private let isSurnameFirst: Bool

  /// A kind that takes `order`.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow(["order"], of: Self.word)
    let order = parameters.texts["order"] ?? "given-first"
    guard ["given-first", "surname-first"].contains(order) else {
      throw .invalid(name: "order", kind: Self.word, expected: "given-first, surname-first")
    }
    isSurnameFirst = order == "surname-first"
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool { NameStatistics.accepts(shape) }

  /// How much a column's values look like this kind, 0…1.
  public static func contentScore(of sample: ValueSample) -> Double {
    let names = NameStatistics(of: sample)
    return names.arePeople && names.singleWordShare < 0.5 ? max(names.personalShare, names.givenNameShare) : 0
  }

  /// Given names, surname and generation, or the organisation that stands in their place.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    let name = normalizers.names.parse(full: cell)
    let isTurned = isSurnameFirst && !name.isOrganization
    return normalizers.parts(
      of: isTurned ? normalizers.names.parse(full: SurnameFirst.withComma(cell)) : name, cell: cell,
      isPlaceholder: normalizers.placeholders.isPlaceholderName(cell), as: .given)
  }
}
