import Testing

@testable import Records

@Suite struct NameFieldsTests {
  @Test func aGivenNameIsFolded() throws {
    #expect(try parts(GivenNameField.self, "José María") == ["given=jose maria"])
    #expect(try parts(GivenNameField.self, "") == [])
  }

  @Test func aMiddleNameJoinsTheGivenNames() throws {
    #expect(try parts(MiddleNameField.self, "Q.") == ["given=q"])
  }

  @Test func aSurnameKeepsItsParticlesAndLosesItsSuffix() throws {
    #expect(try parts(SurnameField.self, "van der Berg Jr.") == ["surname=van der berg", "generation=jr"])
  }

  @Test(arguments: [
    ("Mary Smith", ["given=mary", "surname=smith"]), ("Smith, Mary", ["given=mary", "surname=smith"]),
    ("Dr. John Q. Smith Sr.", ["given=john q", "surname=smith", "generation=sr"]),
    ("John & Mary Smith", ["given=john & mary", "surname=smith"]),
    ("Иван Петров", ["given=ivan", "surname=petrov", "nativeName=иван петров"]),
  ])
  func aWholeNameIsTakenApart(cell: String, expected: [String]) throws {
    #expect(try parts(FullNameField.self, cell) == expected)
  }

  @Test(arguments: [
    ("Smith John", ["given=john", "surname=smith"]), ("Smith John Q.", ["given=john q", "surname=smith"]),
    ("van der Berg Jan", ["given=jan", "surname=van der berg"]),
    ("Smith, John", ["given=john", "surname=smith"]),
    ("Smith John & Mary", ["given=john & mary", "surname=smith"]), ("Acme Inc", ["organization=acme"]),
    ("Smith", ["surname=smith"]),
  ])
  func aWholeNameMayBeginWithTheSurname(cell: String, expected: [String]) throws {
    let kind = try FullNameField(parameters: FieldParameters(["order": "surname-first"]))
    let found = kind.normalize(cell, with: Normalizers()).map { "\($0.role)=\($0.text)" }
    #expect(found == expected)
    #expect(
      throws: FieldParameterError.invalid(
        name: "order", kind: "full-name", expected: "given-first, surname-first")
    ) { try FullNameField(parameters: FieldParameters(["order": "last"])) }
  }

  @Test func aCompanyTypedIntoANameIsAnOrganisation() throws {
    #expect(try parts(FullNameField.self, "The Acme Flower Shop, Inc.") == ["organization=acme flower shop"])
    #expect(try parts(SurnameField.self, "Acme Flower Shop Inc") == ["organization=acme flower shop"])
  }

  @Test func aCompanyLosesItsLegalForm() throws {
    #expect(try parts(CompanyField.self, "Smith & Sons, LLC") == ["organization=smith sons"])
    #expect(try parts(CompanyField.self, "Blumen Müller GmbH") == ["organization=blumen muller"])
  }

  @Test func aPlaceholderStaysWhole() throws {
    #expect(try parts(FullNameField.self, "Walk In") == ["given=walk in!"])
    #expect(try parts(SurnameField.self, "N/A") == ["surname=n/a!"])
    #expect(try parts(GivenNameField.self, "unknown") == ["given=unknown!"])
    #expect(try parts(CompanyField.self, "none") == ["organization=none!"])
    let site = Normalizers(sitePlaceholders: ["Front Desk Flowers"])
    #expect(try parts(FullNameField.self, "FRONT DESK FLOWERS", with: site) == ["given=front desk flowers!"])
  }

  @Test func namesThatLookLikeNoValueStay() throws {
    #expect(try parts(GivenNameField.self, "Nan") == ["given=nan"])
    #expect(try parts(SurnameField.self, "Na") == ["surname=na"])
    #expect(try parts(GivenNameField.self, "NaN") == ["given=n/a!"])
    #expect(try parts(SurnameField.self, "NA") == ["surname=n/a!"])
  }

  @Test func contentTellsPeopleFromPlaces() {
    let people = sample(["Mary Smith", "John Doe", "Lee, Ann", "Peter Brown", "Zbigniew Xyz"])
    #expect(NameStatistics(of: people).arePeople)
    #expect(FullNameField.contentScore(of: people) >= 0.8)
    let places = sample(["Acme Inc", "City Hospital", "Joe's Pizza Restaurant", "First Baptist Church"])
    #expect(!NameStatistics(of: places).arePeople)
    #expect(CompanyField.contentScore(of: places) == 1)
    #expect(FullNameField.contentScore(of: places) == 0)
    let given = sample(["Mary", "John", "Ann", "Peter"])
    #expect(GivenNameField.contentScore(of: given) == 1)
    #expect(FullNameField.contentScore(of: given) == 0)
    #expect(GivenNameField.contentScore(of: sample(["red", "green", "blue"])) < 0.5)
  }
}
