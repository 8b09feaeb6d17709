/// Why two records are not one customer by their own evidence, whatever the model says.
///
/// A wrong merge sends flowers and debts to the wrong person, so people who share a phone, an address and even an e-mail
/// address stay apart unless something that is a person's own brings them together.
public enum IdentityConflict: String, Sendable, CaseIterable {
  /// One is a company without a person, the other a person.
  case companyAndPerson = "company-and-person"
  /// One has a placeholder for a name: a walk-in customer is nobody.
  case placeholderName = "placeholder-name"
  /// The generations differ: father and son.
  case otherGeneration = "other-generation"
  /// The birth dates lie a generation apart at one address or phone: father and son, mother and daughter.
  case generationApart = "generation-apart"
  /// One is Jr or Sr and the other says nothing of it, and no e-mail, birth date or other identifier agrees.
  case oneGeneration = "one-generation"
  /// The given names differ, and no birth date or other identifier says that it is one person all the same.
  case otherGivenName = "other-given-name"
  /// The surnames differ, the given names are not the same, and no e-mail, birth date or other identifier agrees.
  case otherName = "other-name"
  /// The surnames differ and no contact or birth date agrees, or a name is distantly alike and nothing else agrees at all.
  case nameAlone = "name-alone"
  /// Two places at other addresses, where no e-mail and not name and phone together say that it is one place.
  case otherAddress = "other-address"
  /// The names of two places or companies have no word in common: tenants of one building.
  case otherOrganization = "other-organization"

  /// Whether it keeps two groups apart whatever other records say.
  public var isFinal: Bool {
    switch self {
    case .companyAndPerson, .placeholderName, .otherGeneration: true
    case .generationApart, .oneGeneration, .otherGivenName, .otherName, .nameAlone, .otherAddress,
      .otherOrganization:
      false
    }
  }

  /// The most that such a pair's log-odds can be, in nats: a probability of 0.01, or of 0.12 where other records may say
  /// that it is one customer all the same.
  var mostLogOdds: Double { isFinal ? -4.6 : -2 }

  /// The reason for people.
  public var sentence: String {
    switch self {
    case .companyAndPerson: "one is a company and the other somebody who shares its contact"
    case .placeholderName: "one has a placeholder for a name, which is nobody's"
    case .otherGeneration: "they are of different generations (Jr, Sr)"
    case .generationApart: "they share an address or phone, and their birth dates lie a generation apart"
    case .oneGeneration:
      "only one of them says which generation it is (Jr, Sr), and no e-mail, birth date or other identifier agrees"
    case .otherGivenName:
      "the given names differ, and no birth date or other identifier says that it is one person"
    case .nameAlone:
      "the surnames differ and no phone, e-mail, address or birth date agrees, or a name is distantly alike and nothing else agrees"
    case .otherAddress:
      "they stand at other addresses, and name and phone together do not say that it is one place"
    case .otherOrganization: "their names have nothing in common, and only a place or phone agrees"
    case .otherName:
      "the surnames differ, and neither the same given name nor an e-mail, birth date or other identifier says that it is one person"
    }
  }
}
