import CustomerGenerator
import Testing

struct HouseholdTests {
  private func households(_ word: String) throws -> [[GeneratedTable.Record]] {
    let records = try GeneratedTable.shared(word).records
    return Dictionary(grouping: records, by: \.household).values.filter { members in
      Set(members.map(\.entity)).count > 1
    }
  }

  @Test
  func familiesShareAnAddressOrANumberAndASurname() throws {
    let families = try households("us-shop").filter { $0.allSatisfy { $0["company"].isEmpty } }
    #expect(families.count > 300)
    let sharing = families.count { members in
      let firsts = members.filter { $0.kind == .original }.map { Contacts($0, word: "us-shop").keys }
      return firsts.indices.contains { left in
        firsts.indices.contains { $0 > left && !firsts[left].isDisjoint(with: firsts[$0]) }
      }
    }
    #expect(Double(sharing) > 0.8 * Double(families.count))
    let sameSurname = families.count { Set($0.map { $0["last_name"].lowercased() }).count == 1 }
    #expect(Double(sameSurname) > 0.5 * Double(families.count))
  }

  @Test
  func peopleOfOneFamilyHaveDifferentGivenNames() throws {
    var families = 0
    var namesakes = 0
    for members in try households("us-shop") where members.allSatisfy({ $0["company"].isEmpty }) {
      let plain = members.filter {
        $0.kind == .original && $0.changes.isEmpty && $0["last_name"].allSatisfy(\.isLetter)
      }
      let names = plain.map { ($0["first_name"] + $0["last_name"]).lowercased() }
      families += 1
      if Set(names).count < names.count { namesakes += 1 }
    }
    #expect(Double(namesakes) < 0.01 * Double(families))
  }

  @Test
  func fathersAndSonsOfOneNameAreToldApart() throws {
    let records = try GeneratedTable.shared("us-shop").records
    #expect(records.contains { $0["last_name"].hasSuffix(" Jr") })
    #expect(records.contains { $0["last_name"].hasSuffix(" Sr") })
  }

  @Test(arguments: ["us-shop", "de-vendor"])
  func officesShareACompany(word: String) throws {
    let column = word == "us-shop" ? "company" : "Firma"
    let offices = try households(word).filter { $0.allSatisfy { !$0[column].isEmpty } }
    #expect(offices.count > 30)
    let alike = offices.count { members in
      Set(members.map { $0[column].lowercased().prefix(4) }).count == 1
    }
    #expect(Double(alike) > 0.9 * Double(offices.count))
  }

  @Test
  func theShopsNumberStandsUnderManyNames() throws {
    let records = try GeneratedTable.shared("us-shop").records
    let shop = records.filter { $0.changes.contains("shop-phone") }
    var names: [String: Set<String>] = [:]
    for record in shop {
      for number in Contacts(record, word: "us-shop").numbers {
        names[number, default: []].insert(Contacts(record, word: "us-shop").name)
      }
    }
    #expect(names.values.contains { $0.count > 4 })
  }

  @Test(arguments: CustomerGeneratorTests.shops)
  func walkInsAreEachAloneAndHaveNoRealContact(word: String) throws {
    let walkIns = try GeneratedTable.shared(word).records.filter { $0.kind == .placeholder }
    #expect(walkIns.count > 30)
    #expect(Set(walkIns.map(\.entity)).count == walkIns.count)
    #expect(Set(walkIns.map(\.household)).count == walkIns.count)
    let numbers = walkIns.filter { !$0.changes.contains("shop-phone") }.flatMap {
      Contacts($0, word: word).numbers
    }
    #expect(Set(numbers).count < 5)
    #expect(
      walkIns.allSatisfy {
        $0.changes.contains("placeholder-email") || !$0.cells.values.contains { $0.contains("@") }
      })
  }

  @Test
  func namesInOtherScriptsComeInBothForms() throws {
    var changed = 0
    for records in try GeneratedTable.shared("us-shop").entities where records.count > 1 {
      let forms = Set(
        records.map { ($0["first_name"] + $0["last_name"]).unicodeScalars.contains { $0.value > 0x250 } })
      if forms.count == 2 { changed += 1 }
    }
    #expect(changed > 3)
  }
}
