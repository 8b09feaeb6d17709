import Testing

@testable import Ingest

/// Columns are recognised where headers are odd, say nothing or are not there, and where columns depend on each other.
@Suite struct UnfamiliarTablesTests {
  private let folder = InputFolder()

  private static let given = [
    "Margaret", "Daniel", "Helen", "Victor", "Sophie", "Marcus", "Louise", "Gregory",
  ]
  private static let surnames = [
    "Hollow", "Ramsden", "Lindquist", "Carver", "Barkley", "Thornton", "Westfield", "Ashby", "Bradley",
    "Calder",
  ]
  private static let streets = ["Cedar Lane", "Maple Drive", "Oak Street", "Pine Avenue", "Elm Road"]
  private static let cities = ["Austin", "Denver", "Portland", "Raleigh"]
  private static let rowCount = 60

  /// The kinds of columns, in order, told from a header and cells by row.
  private func kinds(
    _ columns: [(header: String, cell: (Int) -> String)], hasHeader: Bool = true
  ) throws -> [String] {
    var lines = hasHeader ? [columns.map(\.header).joined(separator: ",")] : []
    for row in 0..<Self.rowCount { lines.append(columns.map { $0.cell(row) }.joined(separator: ",")) }
    let loaded = try load(
      folder.write(lines.joined(separator: "\n") + "\n"), options { $0.hasHeader = hasHeader })
    for mapping in loaded.mappings { #expect(!mapping.reason.isEmpty) }
    return loaded.mappings.map(\.kind)
  }

  private func given(_ row: Int) -> String { Self.given[row * 5 % 8] }
  private func surname(_ row: Int) -> String { Self.surnames[row * 7 / 3 % 10] }
  private func street(_ row: Int) -> String { Self.streets[row % 5] }
  private func city(_ row: Int) -> String { Self.cities[row % 4] }
  private func year(_ row: Int) -> String { String(1931 + row * 13 % 70) }
  private func month(_ row: Int) -> String { String(1 + row * 5 % 12) }
  private func day(_ row: Int) -> String { String(1 + row * 11 % 28) }

  @Test(arguments: [
    ["birth_year", "birth_month", "birth_day"], ["by", "bm", "bd"], ["YOB", "MOB", "DOB"],
    ["dob_year", "dob_mon", "dob_day"], ["Geburtsjahr", "Geburtsmonat", "Geburtstag"],
    ["year", "month", "day"],
    ["col7", "col8", "col9"],
  ])
  func aBirthdayInThreeColumnsIsFound(headers: [String]) throws {
    let found = try kinds([
      ("first name", given), ("last name", surname), (headers[0], year), (headers[1], month),
      (headers[2], day),
    ])
    #expect(found == ["given-name", "surname", "birth-year", "birth-month", "birth-day"])
  }

  @Test func yearsAreNoPostcodesAndAnAgeBesideThemSaysNothingNew() throws {
    let age = { (row: Int) in String(2024 - 1931 - row * 13 % 70) }
    let whole = { (row: Int) in "\(given(row)) \(surname(row))" }
    #expect(try kinds([("name", whole), ("x", year)]) == ["full-name", "birth-year"])
    #expect(
      try kinds([("name", whole), ("yob", year), ("age", age)]) == ["full-name", "birth-year", "display"])
    #expect(try kinds([("name", whole), ("age", age)]).last == "text")
  }

  @Test func secondNamesStandBesideTheFirst() throws {
    let second = { (row: Int) in row % 15 == 0 ? self.given(row + 3) : "" }
    let other = { (row: Int) in row % 12 == 0 ? self.surname(row + 3) : "" }
    let columns = [given, second, surname, other]
    let named = zip(["fname_c1", "fname_c2", "lname_c1", "lname_c2"], columns).map { (header: $0, cell: $1) }
    #expect(try kinds(named) == ["given-name", "given-name", "surname", "surname"])
    let bare = zip(["a1", "a2", "a3", "a4"], columns).map { (header: $0, cell: $1) }
    #expect(try kinds(bare) == ["given-name", "middle-name", "surname", "surname"])
  }

  @Test func aWholeNameBesideItsPartsCompletesThem() throws {
    let whole = { (row: Int) in "\(self.given(row)) \(self.surname(row))" }
    #expect(
      try kinds([("first_and_surname", whole), ("first_name", given), ("surname", surname)]).first
        == "full-name")
    #expect(
      try kinds([("", whole), ("", given), ("", surname)], hasHeader: false)
        == ["full-name", "given-name", "surname"])
  }

  @Test func aCopyOfAColumnCountsOnce() throws {
    let trade = { (row: Int) in ["farmer", "miller", "nurse"][row % 3] + " \(row % 17)" }
    #expect(
      try kinds([("given name", given), ("work", trade), ("again", trade)]) == [
        "given-name", "text", "display",
      ])
  }

  @Test func generationsHaveAColumnOfTheirOwn() throws {
    let suffix = { (row: Int) in ["", "", "", "JR", "SR", "III"][row % 6] }
    for header in ["suffix", "name_suffix_lbl", "x"] {
      #expect(
        try kinds([("first", given), ("last", surname), (header, suffix)])
          == ["given-name", "surname", "name-suffix"])
    }
  }

  @Test func aRegisterOfVotersIsUnderstood() throws {
    let found = try kinds([
      ("voter_reg_num", { String(1_000_000_019 + $0 * 104_729_377 % 8_999_999_999) }), ("last_name", surname),
      ("first_name", given), ("race_code", { ["W", "B", "A"][$0 % 3] }),
      ("ethnic_code", { ["NL", "HL"][$0 % 2] }),
      ("street_name", { "\($0 * 7 + 1) \(self.street($0))" }), ("res_city_desc", city),
      ("zip_code", { "2760\($0 % 9)" }), ("precinct_desc", { "PRECINCT \($0 % 12)" }),
      ("registr_dt", { "0\($0 % 9 + 1)/1\($0 % 9)/20\(10 + $0 % 9)" }),
    ])
    #expect(
      found == [
        "id", "surname", "given-name", "category", "category", "address-line", "city", "postcode", "category",
        "created-date",
      ])
  }

  @Test func coordinatesAndPlainNumbersAreNoPhones() throws {
    let found = try kinds([
      ("name", { "Cafe \(self.surname($0)) \($0)" }), ("a", { "30.\(267_153 + $0 * 7919)" }),
      ("b", { "-97.\(743_061 + $0 * 6151)" }),
      ("c", { String(1_000_000_007 + $0 * 104_729_377 % 8_999_999_999) }),
      ("d", { "512\(2_000_000 + $0 * 104_729 % 7_999_999)" }),
    ])
    #expect(found[1...] == ["display", "display", "id", "phone"])
  }

  @Test func codesThatNoTwoRecordsShareAreTheId() throws {
    let entry = { (row: Int) in row % 30 == 7 ? "WEB\(100 + row)" : String(20_417 + row * 7919) }
    #expect(try kinds([("entry", entry), ("given", given), ("last", surname)]).first == "id")
    #expect(try kinds([("given", given), ("last", surname), ("entry", entry)]).last == "id")
    let counted = { (row: Int) in row % 30 == 7 ? "WEB\(row)" : String(row * 9 + 1) }
    #expect(try kinds([("entry", counted), ("given", given), ("last", surname)]).first == "id")
    #expect(
      try kinds([("id", { String($0 + 1) }), ("entry", entry), ("last", surname)])
        == ["id", "identifier", "surname"])
  }

  @Test func whatRepeatsOrIsNotEverywhereIsNoId() throws {
    let entry = { (row: Int) in String(20_417 + max(row, 1) * 7919) }
    let gaps = { (row: Int) in row == 5 ? "" : String(20_417 + row * 7919) }
    let balance = { (row: Int) in String(row * row * 3 + 2) }
    #expect(try kinds([("entry", entry), ("given", given), ("last", surname)]).first == "identifier")
    #expect(try kinds([("entry", gaps), ("given", given), ("last", surname)]).first == "identifier")
    #expect(try kinds([("given", given), ("last", surname), ("balance", balance)]).last == "display")
  }

  @Test func placesWithoutHeaderAreFoundFromTheirNeighbours() throws {
    let found = try kinds(
      [
        ("", given), ("", surname), ("", { ["Smith", "Jones"][$0 % 2] }), ("", { String($0 % 44 * 3 + 1) }),
        ("", street), ("", { "787\(10 + $0 % 30)" }), ("", city), ("", { ["yes", "no"][$0 % 2] }),
      ], hasHeader: false)
    #expect(found[3...] == ["house-number", "address-line", "postcode", "city", "category"])
  }

  @Test func aPostcodeBeforeACityIsNoStreet() throws {
    let place = { (row: Int) in "1011\(row % 9) " + ["Berlin", "Potsdam", "Bad Saarow"][row % 3] }
    #expect(try kinds([("Name", given), ("PLZ/Ort", place)]).last == "city")
    #expect(try kinds([("Name", given), ("x", place)]).last == "city")
  }

  @Test func companiesAmongPeopleAreToldApartCellByCell() throws {
    let mixed = { (row: Int) in
      row % 2 == 0 ? "\(self.surname(row)) Plumbing LLC" : "\(self.given(row)) \(self.surname(row))"
    }
    #expect(try kinds([("name", mixed), ("city", city)]).first == "full-name")
    #expect(
      try kinds([("name", { "\(self.surname($0)) Plumbing \($0) LLC" }), ("city", city)]).first == "company")
  }

  @Test func membersNumbersSayNothingWhereNobodyHasOneTwice() throws {
    let number = { (row: Int) in String(48_000_017 + row * 7919) }
    #expect(
      try kinds([("id", { String($0) }), ("name", surname), ("member number", number)]).last == "display")
    // Where there is no other, it names the record.
    #expect(try kinds([("name", surname), ("member number", number)]).last == "id")
    #expect(try kinds([("name", surname), ("ssn", number)]).last == "identifier")
    #expect(
      try kinds([("name", surname), ("member number", { String(48_000_017 + $0 / 2 * 7919) })]).last
        == "identifier")
    // A number on two records is the best of evidence, however few they are.
    #expect(
      try kinds([("name", surname), ("voter_reg_num", { String(48_000_017 + max($0, 1) * 7919) })]).last
        == "identifier")
  }
}
