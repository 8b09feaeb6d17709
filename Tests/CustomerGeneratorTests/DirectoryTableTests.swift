import CustomerGenerator
import Testing

struct DirectoryTableTests {
  private func table() throws -> GeneratedTable { try GeneratedTable.directory.get() }

  private func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(whole) }

  /// The first listings of each household that has several places.
  private func households() throws -> [[GeneratedTable.Record]] {
    let firsts = try table().records.filter { $0.kind == .original && !$0["address"].isEmpty }
    return Dictionary(grouping: firsts, by: \.household).values.filter { $0.count > 1 }
  }

  private func house(_ record: GeneratedTable.Record) -> String {
    record["address"].split(separator: " ").prefix(2).joined(separator: " ").lowercased()
  }

  @Test
  func theColumnsAreThoseOfADirectory() throws {
    #expect(
      try table().columns.joined(separator: ",")
        == "listing,source,name,address,city,state,zip,phone,website,category")
    #expect(
      Set(try table().records.map { $0["source"] })
        == ["licenses", "city_survey", "web_listing", "yellow_book"])
  }

  @Test
  func placesHaveOneToSixListings() throws {
    let sizes = try table().entities.map(\.count)
    #expect((2.3...2.7).contains(share(sizes.reduce(0, +), of: sizes.count)))
    #expect((0.23...0.31).contains(share(sizes.count { $0 == 1 }, of: sizes.count)))
    #expect(Set(sizes) == [1, 2, 3, 4, 5, 6])
  }

  @Test(arguments: [
    ("name", 0...0), ("address", 0.02...0.06), ("phone", 0.1...0.2), ("website", 0.4...0.5),
    ("category", 0.14...0.22),
  ])
  func cellsAreMissingAtTheirRates(column: String, expected: ClosedRange<Double>) throws {
    let records = try table().records
    #expect(expected.contains(share(records.count { $0[column].isEmpty }, of: records.count)))
  }

  @Test
  func listingsOfOnePlaceDifferOnlyInWhatIsSaid() throws {
    #expect(TableTruth.directory.contradictions(in: try table()) == [])
  }

  @Test
  func noListingStandsForTwoPlaces() throws {
    #expect(try table().rowsOfSeveralCustomers == [])
  }

  @Test
  func branchesHaveOneNameAtOtherAddresses() throws {
    let chains = try households().filter { Set($0.map { $0["name"].lowercased() }).count == 1 }
    #expect(chains.count > 50)
    #expect(chains.allSatisfy { Set($0.map { house($0) }).count == $0.count })
  }

  @Test
  func tenantsHaveOneAddressUnderOtherNames() throws {
    let buildings = try households().filter { Set($0.map { house($0) }).count == 1 }
    #expect(buildings.count > 50)
    #expect(buildings.allSatisfy { Set($0.map { $0["name"].lowercased() }).count == $0.count })
  }

  @Test
  func someNumbersBelongToSeveralPlaces() throws {
    var owners: [String: Set<String>] = [:]
    for record in try table().records {
      owners[String(record["phone"].filter(\.isNumber).suffix(10)), default: []].insert(record.entity)
    }
    owners[""] = nil
    #expect(owners.values.count { $0.count > 1 } > 80)
    #expect(
      try table().records.contains { $0["phone"].contains("8") && $0.changes.contains("operator-phone") })
  }

  @Test
  func aListingKeepsAnAddressOrANumber() throws {
    for record in try table().records { #expect(!record["address"].isEmpty || !record["phone"].isEmpty) }
  }
}
