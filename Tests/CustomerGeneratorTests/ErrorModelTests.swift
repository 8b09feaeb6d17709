import CustomerGenerator
import Testing

struct ErrorModelTests {
  private func share(_ part: Int, of whole: Int) -> Double {
    Double(part) / Double(whole)
  }

  @Test(arguments: GeneratorProfile.builtins.map(\.errorModel))
  func sharesAddUp(model: ErrorModel) {
    #expect(model.households.map(\.share).reduce(0, +) == 10_000)
    #expect(model.furtherKinds.map(\.share).reduce(0, +) == 10_000)
    #expect(model.changesPerReEntry.reduce(0, +) == 10_000)
    #expect(model.furtherRecords.reduce(0, +) < 10_000)
    #expect(Set(model.personChanges.map(\.change)).count == model.personChanges.count)
    #expect(Set(model.companyChanges.map(\.change)).count == model.companyChanges.count)
  }

  @Test(arguments: CustomerGeneratorTests.words)
  func everyCustomerHasOneFirstRecordAndOneHousehold(word: String) throws {
    let model = try #require(GeneratorProfile.named(word)).errorModel
    for records in try GeneratedTable.shared(word).entities {
      #expect(records.count { $0.kind == .original || $0.kind == .placeholder } == 1)
      #expect(records.count <= 1 + model.furtherRecords.count)
      #expect(Set(records.map(\.household)).count == 1)
    }
  }

  @Test
  func groupsAreMostlyPairs() throws {
    let sizes = try GeneratedTable.shared("us-shop").entities.map(\.count).filter { $0 > 1 }
    #expect((0.70...0.85).contains(share(sizes.count { $0 == 2 }, of: sizes.count)))
    #expect(sizes.contains { $0 >= 5 })
  }

  @Test
  func furtherRecordsAreOfTheKindsOfTheModel() throws {
    let records = try GeneratedTable.shared("us-shop").records
    let further = records.filter { $0.kind != .original && $0.kind != .placeholder }
    let expected: [RecordKind: ClosedRange<Double>] = [
      .reEntry: 0.53...0.63, .syncCopy: 0.14...0.20, .doubleSave: 0.095...0.145, .moved: 0.08...0.125,
      .remarried: 0.018...0.045,
    ]
    for (kind, range) in expected {
      #expect(range.contains(share(further.count { $0.kind == kind }, of: further.count)), "\(kind)")
    }
    #expect((0.008...0.02).contains(share(records.count { $0.kind == .placeholder }, of: records.count)))
  }

  @Test
  func aboutHalfOfTheReEntriesChangeOneThing() throws {
    let reEntries = try GeneratedTable.shared("us-shop").records.filter { $0.kind == .reEntry }
    #expect((0.42...0.58).contains(share(reEntries.count { $0.changes.count == 1 }, of: reEntries.count)))
    #expect((0.35...0.55).contains(share(reEntries.count { $0.changes.count > 1 }, of: reEntries.count)))
    #expect(share(reEntries.count { $0.changes.count > 5 }, of: reEntries.count) < 0.01)
  }

  @Test
  func everyChangeOccursInSomeProfile() throws {
    var found: Set<String> = []
    for word in CustomerGeneratorTests.words {
      for record in try GeneratedTable.shared(word).records {
        found.formUnion(record.changes.map(String.init))
      }
    }
    #expect(found == Set(Change.allCases.map(\.word)))
  }

  @Test(arguments: [
    ("nickname", 0.13...0.21), ("new-phone", 0.13...0.21), ("surname-typo", 0.11...0.19),
    ("missing-email", 0.03...0.08), ("initial", 0.045...0.095), ("swapped-names", 0.025...0.07),
    ("joint-name", 0.015...0.045), ("address-typo", 0.035...0.085),
  ])
  func commonChangesHaveTheirShareOfReEntries(change: String, expected: ClosedRange<Double>) throws {
    let reEntries = try GeneratedTable.shared("us-shop").records.filter { $0.kind == .reEntry }
    let changed = reEntries.count { $0.changes.contains { $0 == change } }
    #expect(expected.contains(share(changed, of: reEntries.count)))
  }

  @Test(arguments: CustomerGeneratorTests.shops)
  func hardlyAnyPairOfOneCustomerSharesNothingButTheName(word: String) throws {
    var pairs = 0
    var apart = 0
    for records in try GeneratedTable.shared(word).entities where records.count > 1 {
      let contacts = records.map { Contacts($0, word: word).keys }
      for (place, left) in contacts.enumerated() {
        for right in contacts[(place + 1)...] {
          pairs += 1
          if left.isDisjoint(with: right) { apart += 1 }
        }
      }
    }
    #expect(pairs > 100)
    #expect(share(apart, of: pairs) < 0.02)
  }

  @Test(arguments: CustomerGeneratorTests.shops)
  func noTwoCustomersHaveNameAndNumberInCommon(word: String) throws {
    var owners: [String: Set<String>] = [:]
    for record in try GeneratedTable.shared(word).records where record.kind != .placeholder {
      guard !record.changes.contains("shop-phone"), !record.changes.contains("placeholder-phone") else {
        continue
      }
      let contacts = Contacts(record, word: word)
      for number in contacts.numbers { owners[contacts.name + number, default: []].insert(record.entity) }
    }
    let shared = owners.values.count { $0.count > 1 }
    // A father and a son of one name, when neither `Sr` nor `Jr` was written.
    #expect(shared <= 3)
  }
}
