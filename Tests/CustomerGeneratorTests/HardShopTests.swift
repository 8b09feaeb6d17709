import CustomerGenerator
import Testing

struct HardShopTests {
  private func table() throws -> GeneratedTable { try GeneratedTable.hardShop.get() }

  private func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(whole) }

  private func records(with change: Change) throws -> [GeneratedTable.Record] {
    let records = try table().records.filter { $0.changes.contains { $0 == change.word } }
    #expect(records.count > 40)
    return records
  }

  @Test
  func theColumnsAreThoseOfTheUSShop() throws {
    #expect(try table().columns == GeneratedTable.shared("us-shop").columns)
  }

  @Test
  func aQuarterOfTheRecordsIsSurplusInGroupsOfUpToSix() throws {
    let table = try table()
    #expect((0.24...0.30).contains(1 - share(table.entities.count, of: table.records.count)))
    #expect(table.entities.contains { $0.count == 6 } && table.entities.allSatisfy { $0.count <= 6 })
  }

  @Test(arguments: [
    ("phone", 0.11...0.19), ("email", 0.38...0.49), ("address", 0.24...0.34), ("company", 0.68...0.79),
    ("first_name", 0.07...0.13), ("created_at", 0...0),
  ])
  func cellsAreMissingAtTheirRates(column: String, expected: ClosedRange<Double>) throws {
    let records = try table().records
    #expect(expected.contains(share(records.count { $0[column].isEmpty }, of: records.count)))
  }

  @Test(arguments: [
    ("scanned", 0.08...0.15), ("truncated", 0.008...0.03), ("phone-column", 0.02...0.06),
    ("phone-in-email", 0.012...0.03), ("name-in-company", 0.015...0.035), ("missing-most", 0.025...0.055),
    ("handed-on-phone", 0.01...0.03), ("transliterated", 0.004...0.015), ("shop-phone", 0.01...0.025),
  ])
  func damageHasItsShare(change: String, expected: ClosedRange<Double>) throws {
    let records = try table().records
    #expect(
      expected.contains(share(records.count { $0.changes.contains { $0 == change } }, of: records.count)))
  }

  @Test
  func cellsInTheWrongColumnAreNotInTheirOwn() throws {
    for record in try records(with: .phoneInEmail) {
      #expect(record["phone"].isEmpty && record["email"].contains(where: \.isNumber))
      #expect(!record["email"].contains("@"))
    }
    for record in try records(with: .nameInCompany) {
      #expect(record["first_name"].isEmpty && record["last_name"].isEmpty && !record["company"].isEmpty)
    }
  }

  @Test
  func whereMostIsMissingOneContactIsLeft() throws {
    for record in try records(with: .missingMost) where record.kind == .original {
      let contacts = ["phone", "mobile", "email", "address"].filter { !record[$0].isEmpty }
      #expect(contacts.count <= 1 || record.changes.contains("shop-phone"))
    }
  }

  @Test
  func someMoveAndMarryAtOnce() throws {
    let moved = try table().records.filter { $0.kind == .moved }
    #expect((0.05...0.2).contains(share(moved.count { $0.changes.contains("new-surname") }, of: moved.count)))
  }

  @Test
  func familiesShareAddressesOfEmail() throws {
    var owners: [String: Set<String>] = [:]
    for record in try table().records where record["email"].contains("@") && record.kind == .original {
      guard !record.changes.contains("placeholder-email") else { continue }
      owners[record["email"].lowercased(), default: []].insert(record.entity)
    }
    #expect(owners.values.count { $0.count > 1 } > 150)
  }

  @Test
  func nobodyHasNameAndContactOfAnother() throws {
    var owners: [[String]: Set<String>] = [:]
    for record in try table().records where record.kind != .placeholder {
      let name = ["first_name", "last_name", "company"].map { record[$0].lowercased() }.joined(separator: "|")
      for column in ["phone", "mobile", "email", "address"] where !record[column].isEmpty {
        let isNobodys: [Substring] =
          column == "email" ? ["placeholder-email"] : ["placeholder-phone", "shop-phone"]
        guard column == "address" || !isNobodys.contains(where: record.changes.contains) else { continue }
        owners[[name, column, record[column].lowercased()], default: []].insert(record.entity)
      }
    }
    #expect(owners.filter { $0.value.count > 1 }.keys.map { $0 } == [])
  }

  @Test
  func nothingOfThisIsInThePublishedShops() throws {
    let harder: Set<Substring> = ["scanned", "missing-most", "phone-in-email", "name-in-company"]
    for word in CustomerGeneratorTests.shops {
      #expect(try GeneratedTable.shared(word).records.allSatisfy { harder.isDisjoint(with: $0.changes) })
    }
  }
}
