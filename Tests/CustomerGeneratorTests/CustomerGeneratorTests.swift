import CSV
import CustomerGenerator
import Testing

struct CustomerGeneratorTests {
  static let words = GeneratorProfile.builtins.map(\.word)
  /// Those whose customers have telephones and e-mail addresses.
  static let shops = ["us-shop", "uk-shop", "de-vendor"]

  @Test(arguments: words)
  func theSameSeedGivesTheSameBytesInPartsOfAnySize(word: String) throws {
    let whole = try GeneratedTable(word, records: 500, seed: 3)
    let parts = try GeneratedTable(word, records: 500, seed: 3, rowsPerPart: 7)
    #expect(whole.customers == parts.customers)
    #expect(whole.truth == parts.truth)
  }

  @Test(arguments: words)
  func anotherSeedGivesOtherCustomers(word: String) throws {
    let one = try GeneratedTable(word, records: 300, seed: 3)
    let other = try GeneratedTable(word, records: 300, seed: 4)
    #expect(Set(one.rows.map { $0[1] + $0[2] }).intersection(other.rows.map { $0[1] + $0[2] }).count < 60)
  }

  @Test
  func rowsCanBeMadeInAnyOrder() throws {
    let generator = try CustomerGenerator(profile: "us-shop", records: 200, seed: 9)
    func part(_ rows: Range<Int>) throws -> [UInt8] {
      var customers = CSVWriter(dialect: generator.dialect)
      var truth = CSVWriter()
      try generator.write(rows: rows, customers: &customers, truth: &truth)
      return customers.takeBytes() + truth.takeBytes()
    }
    let last = try part(150..<200)
    _ = try part(0..<150)
    #expect(try part(150..<200) == last)
    #expect(try part(150..<150).isEmpty)
  }

  @Test(arguments: words)
  func everyRowHasTheColumnsOfTheHeader(word: String) throws {
    let table = try GeneratedTable.shared(word)
    #expect(table.rows[0] == table.columns)
    #expect(table.truthRows[0] == CustomerGenerator.truthColumns)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.truthRows.allSatisfy { $0.count == 5 })
  }

  @Test(arguments: words)
  func idsAreUniqueAndTheTruthNamesEachOnceInTheSameOrder(word: String) throws {
    let table = try GeneratedTable.shared(word)
    #expect(Set(table.rows.map { $0[0] }).count == table.rows.count)
    #expect(table.rows.dropFirst().map { $0[0] } == table.truthRows.dropFirst().map { $0[0] })
  }

  @Test(arguments: words)
  func neitherTheOrderOfRowsNorOfIdsTellsWhoIsWho(word: String) throws {
    let records = try GeneratedTable.shared(word).records
    for order in [records, records.sorted { $0.id < $1.id }] {
      let together = zip(order, order.dropFirst()).count { $0.household == $1.household }
      // By chance hardly any neighbours are of one household, somewhat more where people have up to twenty
      // records; sorted by household more than a quarter would be.
      #expect(together < records.count / (word == "archive" ? 100 : 500))
    }
  }

  @Test(arguments: words)
  func theCountsAreThoseOfTheTable(word: String) throws {
    let generator = try CustomerGenerator(profile: word, records: 1_000, seed: 6)
    let records = try GeneratedTable(word, records: 1_000, seed: 6).records
    #expect(generator.records == 1_000)
    #expect(generator.customerCount == Set(records.map(\.entity)).count)
    #expect(generator.householdCount == Set(records.map(\.household)).count)
  }

  @Test(arguments: words, 1...10)
  func tinyTablesAreWhole(word: String, count: Int) throws {
    let table = try GeneratedTable(word, records: count, seed: UInt64(count))
    #expect(table.rows.count == count + 1)
    #expect(table.truthRows.count == count + 1)
    #expect(Set(table.rows.map { $0[0] }).count == count + 1)
    #expect(table.records.allSatisfy { $0.kind != nil })
  }

  @Test
  func impossibleRequestsSayWhatIsPossible() {
    #expect(throws: CustomerGeneratorError.recordsOutOfRange(records: 0, allowed: 1...100_000_000)) {
      try CustomerGenerator(profile: "us-shop", records: 0, seed: 1)
    }
    #expect(throws: CustomerGeneratorError.recordsOutOfRange(records: 100_000_001, allowed: 1...100_000_000))
    {
      try CustomerGenerator(profile: "us-shop", records: 100_000_001, seed: 1)
    }
    #expect(throws: CustomerGeneratorError.unknownProfile(word: "fr-shop", known: Self.words)) {
      try CustomerGenerator(profile: "fr-shop", records: 1, seed: 1)
    }
    let error = CustomerGeneratorError.unknownProfile(word: "fr-shop", known: Self.words)
    #expect(error.description.contains("us-shop, uk-shop, de-vendor"))
  }
}
