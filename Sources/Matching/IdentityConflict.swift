/// Why two records are not one customer by their own evidence, whatever the model says.
///
/// A wrong merge sends flowers and debts to the wrong person, so people who share a phone, an address and even an e-mail
/// address stay apart unless something that is a person's own brings them together.
public enum IdentityConflict: String, Sendable {
  /// One is a company without a person, the other a person.
  case companyAndPerson = "company-and-person"
  /// One has a placeholder for a name: a walk-in customer is nobody.
  case placeholderName = "placeholder-name"
  /// The generations differ: father and son.
  case otherGeneration = "other-generation"
  /// The given names differ, and no birth date or other identifier says that it is one person all the same.
  case otherGivenName = "other-given-name"
  /// The surnames differ, the given names are not the same, and no e-mail, birth date or other identifier agrees.
  case otherName = "other-name"

  /// The reason for people.
  public var sentence: String {
    switch self {
    case .companyAndPerson: "one is a company and the other somebody who shares its contact"
    case .placeholderName: "one has a placeholder for a name, which is nobody's"
    case .otherGeneration: "they are of different generations (Jr, Sr)"
    case .otherGivenName:
      "the given names differ, and no birth date or other identifier says that it is one person"
    case .otherName:
      "the surnames differ, and neither the same given name nor an e-mail, birth date or other identifier says that it is one person"
    }
  }
}
