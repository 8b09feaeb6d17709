import CustomerGenerator
import Testing

struct GeneratorProfileTests {
  // Figures measured on a profile's tables are compared across versions: these digests must never change.
  @Test(arguments: [
    ("us-shop", 3_078_606_248_152_815_261 as UInt64), ("uk-shop", 6_501_237_487_525_876_963),
    ("de-vendor", 5_178_817_286_742_455_042),
  ])
  func aPublishedProfileStaysAsItIs(word: String, expected: UInt64) throws {
    let table = try GeneratedTable(word, records: 3_000, seed: 1)
    #expect(table.digest == expected, "\(word) is now \(table.digest)")
  }

  @Test(arguments: [
    ("register", 8_824_709_769_783_190_270 as UInt64), ("archive", 14_450_676_169_582_143_326),
    ("directory", 6_038_785_022_343_094_271), ("hard-shop", 13_876_516_844_363_175_771),
  ])
  func aHarderProfileStaysAsItIs(word: String, expected: UInt64) throws {
    let table = try GeneratedTable(word, records: 1_000, seed: 1)
    #expect(table.digest == expected, "\(word) is now \(table.digest)")
  }

  @Test
  func profilesHaveWordsOfTheirOwnAndTheUSShopComesFirst() {
    let profiles = GeneratorProfile.builtins
    #expect(
      profiles.map(\.word) == [
        "us-shop", "uk-shop", "de-vendor", "register", "archive", "directory", "hard-shop",
      ])
    #expect(profiles.allSatisfy { !$0.summary.isEmpty })
    #expect(GeneratorProfile.named("uk-shop")?.word == "uk-shop")
    #expect(GeneratorProfile.named("nowhere") == nil)
  }

  @Test
  func theColumnsAreThoseOfTheProfile() throws {
    #expect(
      try GeneratedTable.shared("us-shop").columns.joined(separator: ",")
        == "id,source,first_name,last_name,company,phone,mobile,email,address,city,state,zip,"
        + "created_at,updated_at,last_order,orders,balance,marketing,notes")
    #expect(try GeneratedTable.shared("uk-shop").columns.first == "Cust #")
    #expect(try GeneratedTable.shared("uk-shop").columns.contains("Name"))
    #expect(
      try GeneratedTable.shared("de-vendor").columns.prefix(5).joined(separator: ";")
        == "Kundennr;Anrede;Vorname;Nachname;Firma")
  }

  @Test(arguments: [("us-shop", 0.15...0.20), ("uk-shop", 0.12...0.165), ("de-vendor", 0.014...0.026)])
  func theShareOfSurplusRecordsIsTheProfiles(word: String, expected: ClosedRange<Double>) throws {
    let table = try GeneratedTable.shared(word)
    let records = Double(table.rows.count - 1)
    #expect(expected.contains(1 - Double(table.entities.count) / records))
  }

  @Test
  func mostOfAVendorsCustomersHaveACompany() throws {
    let records = try GeneratedTable.shared("de-vendor").records
    let companies = records.count { !$0["Firma"].isEmpty }
    let alone = records.count { !$0["Firma"].isEmpty && $0["Vorname"].isEmpty && $0["Nachname"].isEmpty }
    #expect(Double(companies) > 0.6 * Double(records.count))
    #expect(Double(alone) > 0.25 * Double(records.count))
  }

  @Test
  func aUKShopHasWholeNamesInOneColumn() throws {
    let records = try GeneratedTable.shared("uk-shop").records
    let people = records.filter { $0["Name"].contains(" ") }
    #expect(Double(people.count) > 0.9 * Double(records.count))
  }
}
