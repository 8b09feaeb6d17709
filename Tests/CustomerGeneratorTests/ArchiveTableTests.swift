import CustomerGenerator
import Testing

struct ArchiveTableTests {
  private func table() throws -> GeneratedTable { try GeneratedTable.archive.get() }

  private func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(whole) }

  @Test
  func theColumnsAreThoseOfAnArchive() throws {
    #expect(
      try table().columns
        == [
          "record", "full_name", "first_name", "surname", "dob", "birth_place", "postcode", "gender",
          "occupation",
        ])
  }

  @Test
  func peopleHaveOneToTwentyRecords() throws {
    let sizes = try table().entities.map(\.count)
    #expect((5.0...7.2).contains(share(sizes.reduce(0, +), of: sizes.count)))
    #expect((0.14...0.22).contains(share(sizes.count { $0 == 1 }, of: sizes.count)))
    #expect(sizes.contains { $0 > 17 } && sizes.allSatisfy { $0 <= 20 })
  }

  @Test(arguments: [
    ("first_name", 0.08...0.16), ("surname", 0.08...0.16), ("dob", 0.1...0.2), ("birth_place", 0.1...0.2),
    ("postcode", 0.17...0.3), ("gender", 0.1...0.2), ("occupation", 0.2...0.3), ("full_name", 0.03...0.1),
  ])
  func cellsAreMissingAtTheirRates(column: String, expected: ClosedRange<Double>) throws {
    let records = try table().records
    #expect(expected.contains(share(records.count { $0[column].isEmpty }, of: records.count)))
  }

  @Test
  func recordsOfOnePersonDifferOnlyInWhatIsSaid() throws {
    #expect(TableTruth.archive.contradictions(in: try table()) == [])
  }

  @Test
  func noRecordStandsForTwoPeople() throws {
    #expect(try table().rowsOfSeveralCustomers == [])
  }

  @Test
  func thereIsAlwaysAName() throws {
    for record in try table().records {
      #expect(!record["full_name"].isEmpty || (!record["first_name"].isEmpty && !record["surname"].isEmpty))
    }
  }

  @Test
  func datesAreDaysOrYears() throws {
    let records = try table().records
    for record in records where !record["dob"].isEmpty {
      #expect(record["dob"].count == (record.changes.contains("year-only") ? 4 : 10))
    }
    #expect(records.count { $0["dob"].hasSuffix("-01-01") } > 200)
  }

  @Test
  func aPersonsOccupationIsWrittenInSeveralWays() throws {
    let large = try table().entities.filter { $0.count > 8 }
    let words = large.map { Set($0.map { $0["occupation"].lowercased() }).subtracting([""]).count }
    #expect(share(words.reduce(0, +), of: words.count) > 2.5)
  }
}
