import Records

/// What the properties of a customer are called for people.
enum AttributeWords {
  /// A role in a word: `phone`, `e-mail`.
  static func word(of role: AttributeRole) -> String {
    switch role {
    case .given: "given name"
    case .surname: "surname"
    case .generation: "generation"
    case .nativeName: "name in its own script"
    case .organization: "company or place"
    case .phone: "phone"
    case .email: "e-mail"
    case .address: "address"
    case .houseNumber: "house number"
    case .street: "street"
    case .unit: "flat or suite"
    case .postcode: "postcode"
    case .city: "city"
    case .region: "region"
    case .country: "country"
    case .birthDate: "birth date"
    case .birthYear: "year of birth"
    case .birthMonth: "month of birth"
    case .birthDay: "day of birth"
    case .created: "created"
    case .updated: "changed"
    case .lastOrder: "last order"
    case .identifier: "identifier"
    case .category: "category"
    case .text: "text"
    }
  }

  /// A canonical value for people: the pieces of a composite value apart by spaces.
  static func shown(_ value: String) -> String {
    let separator = Unicode.Scalar(Attribute.separator)
    return value.unicodeScalars.split(separator: separator).map(String.init).joined(separator: " ")
  }
}
