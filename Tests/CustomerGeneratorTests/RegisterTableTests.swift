import CustomerGenerator
import Testing

struct RegisterTableTests {
  private func table() throws -> GeneratedTable { try GeneratedTable.register.get() }

  private func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(whole) }

  @Test
  func theColumnsAreThoseOfARegister() throws {
    #expect(
      try table().columns.joined(separator: ",")
        == "entry,given_name,middle_name,surname,suffix,gender,birth_year,birth_month,birth_day,street,city,"
        + "state,zip,member_no")
  }

  @Test
  func threeInTenEntriesAreSurplusInGroupsOfUpToFour() throws {
    let table = try table()
    #expect((0.28...0.32).contains(1 - share(table.entities.count, of: table.records.count)))
    #expect(Set(table.entities.map(\.count)) == [1, 2, 3, 4])
  }

  @Test(arguments: [
    ("middle_name", 0.24...0.32), ("gender", 0.04...0.08), ("birth_year", 0.015...0.045),
    ("birth_day", 0.03...0.08), ("street", 0.005...0.025), ("member_no", 0.47...0.53), ("surname", 0...0),
  ])
  func cellsAreMissingAtTheirRates(column: String, expected: ClosedRange<Double>) throws {
    let records = try table().records
    #expect(expected.contains(share(records.count { $0[column].isEmpty }, of: records.count)))
  }

  @Test
  func recordsOfOnePersonDifferOnlyInWhatIsSaid() throws {
    #expect(TableTruth.register.contradictions(in: try table()) == [])
  }

  @Test
  func noEntryStandsForTwoPeople() throws {
    #expect(try table().rowsOfSeveralCustomers == [])
  }

  @Test
  func twinsShareAllButTheGivenName() throws {
    let originals = try table().records.filter { $0.kind == .original && !$0["birth_day"].isEmpty }
    let groups = Dictionary(grouping: originals) { record in
      ["birth_year", "birth_month", "birth_day", "surname"].map { record[$0].lowercased() } + [
        record.household
      ]
    }
    let twins = groups.values.filter { $0.count > 1 }
    #expect(twins.count > 30)
    #expect(twins.allSatisfy { Set($0.map { $0["given_name"].lowercased() }).count == $0.count })
  }

  @Test
  func fathersAndSonsOfOneNameAreApartInBirthdayOrSuffix() throws {
    let named = try table().records.filter { !$0["suffix"].isEmpty }
    #expect(named.count > 60)
    #expect(Set(named.map { $0["suffix"].lowercased() }).isSuperset(of: ["jr", "sr", "jr.", "sr.", "iii"]))
    for record in try table().records where record.changes.contains("missing-suffix") {
      #expect(!record["birth_year"].isEmpty && record["suffix"].isEmpty)
    }
  }

  @Test
  func memberNumbersOfDifferentPeopleDiffer() throws {
    var owners: [String: Set<String>] = [:]
    for record in try table().records where !record.changes.contains("number-typo") {
      owners[record["member_no"], default: []].insert(record.entity)
    }
    owners[""] = nil
    #expect(owners.values.allSatisfy { $0.count == 1 })
    #expect(owners.count > 2_000)
  }

  @Test
  func datesAreDefaultsOrTurnedAsIsSaid() throws {
    let records = try table().records
    for record in records where record.changes.contains("default-date") {
      #expect(record["birth_month"] == "1" && record["birth_day"] == "1")
    }
    for record in records where record.changes.contains("year-only") {
      #expect(!record["birth_year"].isEmpty && record["birth_month"].isEmpty && record["birth_day"].isEmpty)
    }
    #expect(records.count { $0.changes.contains("day-month") } > 50)
  }
}
