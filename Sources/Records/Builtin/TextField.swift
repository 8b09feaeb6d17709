import Normalization

/// Free text with repeats: an occupation, a website, who looks after the customer.
public struct TextField: FieldKind {
  /// The kind's word.
  public static let word = "text"
  /// The kind in one line.
  public static let summary = "text with repeats: occupation, website"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    website, web site, web, url, homepage, home page, web address, domain, facebook, instagram, twitter,
    linkedin, age, age in years, age years, alter, edad, leeftijd, birth place, birthplace, place of birth, geburtsort,
    lieu de naissance, lugar de nacimiento, luogo di nascita, geboorteplaats, occupation, profession, job, job title, position, role, department, specialty, director,
    executive director, center director, manager, account manager, sales rep, sales representative,
    salesperson, assigned to, principal, spouse, spouse name, partner, partner name, maiden name, geburtsname,
    nom de naissance, nom de jeune fille, webseite, internet, beruf, funktion, abteilung, betreuer,
    sachbearbeiter, site web, site internet, metier, fonction, service, sitio web, pagina web, ocupacion,
    profesion, cargo, sito, sito web, professione, mansione, beroep, functie, afdeling
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .text

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// The words, folded.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    normalizers.textParts(of: cell)
  }
}
