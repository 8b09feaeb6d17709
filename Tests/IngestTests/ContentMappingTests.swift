import Testing

@testable import Ingest

/// What a column holds overrules or replaces what its header says.
@Suite struct ContentMappingTests {
  private let folder = InputFolder()

  private func kinds(_ text: String, header: Bool = true) throws -> [String: String] {
    IngestTests.kinds(try load(folder.write(text), options { $0.hasHeader = header }))
  }

  private func column(_ name: String, _ values: [String]) throws -> String? {
    let rows = values.enumerated().map { "\($0.offset + 1),\($0.element)" }
    return try kinds("id,\(name)\n" + rows.joined(separator: "\n") + "\n")[name]
  }

  @Test func eMailAddressesUnderAnotherHeaderAreFound() throws {
    let values = (0..<10).map { "user\($0)@example.org" }
    #expect(try column("contact", values) == "email")
    #expect(try column("phone", values) == "email")
    #expect(try column("xyz", values) == "email")
  }

  @Test func aHeaderIsNotBelievedAgainstItsValues() throws {
    #expect(try column("email", (0..<40).map { $0 % 2 == 0 ? "yes" : "no" }) == "category")
    #expect(try column("phone", (0..<40).map { ["home", "work", "mobile"][$0 % 3] }) == "category")
    #expect(try column("company", (0..<10).map { "www.example\($0).org" }) == "text")
  }

  @Test func aFewOddValuesDoNotOverruleAHeader() throws {
    #expect(try column("phone", ["n/a", "", "5125550142", "none"]) == "phone")
    #expect(try column("email", ["none"]) == "email")
  }

  @Test func unknownColumnsAreToldByHowTheirValuesRepeat() throws {
    #expect(try column("zork", (0..<60).map { "kind \($0 % 3 == 0 ? "a" : "b")" }) == "category")
    #expect(try column("zork", (0..<120).map { "fern \($0 % 40) rose" }) == "text")
    #expect(try column("zork", (0..<60).map { "AB-\(($0 &* 7919) % 90_000 + 10_000)-\($0)" }) != "text")
    #expect(try column("zork", (0..<60).map { "Q\(($0 &* 48_271) % 900_000 + 100_000)" }) == "identifier")
    #expect(try column("zork", (1...60).map { "\($0 + 500)" }) == "display")
    #expect(try column("zork", (0..<60).map { "\($0).\(10 + $0 % 7)" }) == "display")
    #expect(try column("zork", (0..<60).map { _ in "same" }) == "display")
    #expect(try column("zork", (0..<60).map { _ in "" }) == "display")
    #expect(
      try column(
        "zork", (0..<60).map { "a long remark of many words that nobody would compare number \($0)" })
        == "notes")
  }

  @Test func datesAreBirthdaysWhereTheyReachBack() throws {
    #expect(try column("zork", (0..<60).map { "\(1950 + $0)-05-12" }) == "birth-date")
    #expect(try column("zork", (0..<60).map { "2021-0\($0 % 9 + 1)-12 10:0\($0 % 6):00" }) == "created-date")
  }

  @Test func aNameBesideASurnameIsAGivenName() throws {
    let found = try kinds("id,name,surname\n1,Mary,Smith\n2,Peter,Brown\n3,Ann,Lee\n")
    #expect(found == ["id": "id", "name": "given-name", "surname": "surname"])
  }

  @Test func aTitleIsWhatPlacesAreCalledWhereNothingElseIs() throws {
    let places = ["Spago", "Vong", "Bistro the", "Barbetta", "Pen and Pencil", "Gramercy Tavern"]
    let rows = places.enumerated().map { "\($0.offset),\($0.element),new york" }.joined(separator: "\n")
    #expect(try kinds("id,title,city\n\(rows)\n")["title"] == "company")
    #expect(try kinds("id,title,name\n1,Mr,Peter Brown\n2,Ms,Ann Lee\n")["title"] == "display")
  }

  @Test func aCustomerThatIsANumberIsTheId() throws {
    let rows = (1...9).map { "\($0 + 4000),Name\(Character(UnicodeScalar(96 + UInt8($0)))) Smith" }
    #expect(try kinds("Customer,Who\n\(rows.joined(separator: "\n"))\n")["Customer"] == "id")
  }

  @Test func secondsSince1970AreNoPhones() throws {
    #expect(try column("zork", (0..<50).map { "16\($0 * 7_919_113 % 90_000_000 + 10_000_000)" }) != "phone")
    #expect(try column("zork", (0..<50).map { "51255\($0 * 791 % 90_000 + 10_000)" }) == "phone")
  }

  @Test func piecesOfABirthdayAreToldApart() throws {
    let text = "id,birth year,birth month,birthday\n1,1979,12,3\n2,80,4,24\n"
    let loaded = try load(folder.write(text))
    #expect(loaded.mappings.map(\.kind) == ["id", "birth-year", "birth-month", "birth-day"])
    let dates = Set((0..<2).flatMap { loaded.table[$0][.birthDate] })
    #expect(dates == ["19791203", "19800424"])
  }

  @Test func aTableWithoutHeaderIsToldByContentAlone() throws {
    let given = [
      "Mary", "John", "Ann", "Peter", "Susan", "Robert", "Linda", "James", "Karen", "Paul", "Nancy", "Mark",
    ]
    let surnames = [
      "Smith", "Doe", "Lee", "Brown", "Garcia", "Miller", "Davis", "Wilson", "Moore", "Clark", "Young",
      "Hall",
    ]
    let cities = ["Austin", "Dallas", "Houston"]
    let rows = (0..<48).map { number in
      "\(100 + number),\(given[number % 12]),\(surnames[(number * 5 + number / 12) % 12])-\(number % 2),"
        + "(512) 555-\(1000 + number * 7),user\(number)@example.org,\(number + 1) Oak Street,"
        + "\(cities[number % 3]),TX,787\(10 + number % 20)"
    }.map { $0.replacing("-0,", with: ",").replacing("-1,", with: "son,") }
    let found = try kinds(rows.joined(separator: "\n") + "\n", header: false)
    #expect(
      (1...9).map { found["column \($0)"] } == [
        "id", "given-name", "surname", "phone", "email", "address-line", "city", "region", "postcode",
      ])
  }

  @Test func wholeNamesWithoutHeaderAreFound() throws {
    let names = [
      "Mary Smith", "John Doe", "Ann Lee", "Peter Brown", "Susan Miller", "Lee, Robert", "Linda Davis",
      "James Wilson", "Karen Moore", "Paul Clark",
    ]
    let rows = names.enumerated().map { "\"\($0.element)\",51255501\(10 + $0.offset)" }
    #expect(try kinds(rows.joined(separator: "\n") + "\n", header: false)["column 1"] == "full-name")
  }

  @Test func companiesUnderANameAreCompanies() throws {
    let names = [
      "Acme Flowers Inc", "Blue Bakery LLC", "City Hospital", "First Baptist Church", "Garden Center Ltd",
      "Hilton Hotel", "Joe's Pizza Restaurant", "King School",
    ]
    #expect(try column("name", names) == "company")
  }

  @Test func theDateOrderIsFoundAndSaid() throws {
    let loaded = try load(
      folder.write("id,dob\n1,03/04/1979\n2,25/12/1980\n3,01/02/1990\n"), options { $0.region = "US" })
    #expect(loaded.mappings[1].parameters.texts == ["order": "day-first"])
    let row = try #require((0..<3).first { loaded.table[$0]["id"] == "1" })
    #expect(loaded.table[row][.birthDate] == ["19790403"])
  }
}
