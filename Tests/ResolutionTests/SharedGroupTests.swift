import Matching
import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct SharedGroupTests {
  private let pairs = LiteralPairs()
  private let table = LiteralTable.table(
    [
      .init(.given, ["eva", "tom", "amy", "eva", "jane"]),
      .init(
        .phone, ["5550001111", "5550001111", "5550002222", "5550001111", "0000000"],
        typed: ["555-000-1111", "(555) 000 1111", "555-000-2222", "5550001111", "000-0000"]),
      .init(
        .email, ["", "hill@mail.example", "hill@mail.example", "", ""],
        typed: ["", "Hill@mail.example", "hill@mail.example", "", ""]),
      .init(
        .address, ["18/maple st/", "", "", "18/maple st/", ""],
        typed: ["18 Maple St", "", "", "18 maple st.", ""]),
    ], noEvidence: ["0000000"])
  /// Eva was entered twice; everybody else once.
  private let entities = Entities([
    Entity(id: "E-0", members: [3, 0]), Entity(id: "E-1", members: [1]), Entity(id: "E-2", members: [2]),
    Entity(id: "E-4", members: [4]),
  ])

  private func groups(_ scored: [ScoredPair]) -> [SharedGroup] {
    let bands = [SuggestionBand?](repeating: nil, count: entities.count)
    let related = RelatedPairs(scored, table, entities, bands, .none, pairsAbove: 0.2, threads: 1)
    return SharedGroup.all(.sameHousehold, of: related.households, entities)
      + SharedGroup.all(.sharedContact, of: related.contacts, entities)
  }

  private func shared(by group: SharedGroup) -> [String] {
    ContactSharing(table).shared(by: group.members.flatMap { entities[entities.index(ofRow: $0)].members })
      .map(\.text)
  }

  private func household(_ left: UInt32, _ right: UInt32, _ flags: PairFlags = .bothGiven) -> ScoredPair {
    pairs.pair(left, right, -3, flags: flags, latentClass: .household)
  }

  @Test func aHouseholdNamesOneSurvivorForEachOfItsPeopleAndWhatTheyShare() {
    let found = groups([household(0, 1), household(1, 3), household(1, 2)])
    #expect(found.map(\.members) == [[3, 1, 2]])
    #expect(found.map(\.pairClass) == [.sameHousehold])
    #expect(
      found.map(shared) == [["phone 5550001111", "e-mail hill@mail.example", "address 18 maple st."]])
  }

  @Test func twoWhoShareNothingAreNoHousehold() {
    #expect(groups([household(0, 2)]).isEmpty)
    #expect(groups([household(2, 4)]).isEmpty)
  }

  @Test func withoutBothGivenNamesThereIsNoHousehold() {
    #expect(groups([household(0, 1, [])]).isEmpty)
  }

  @Test func oneCustomersRecordsAreNoHousehold() {
    #expect(groups([household(0, 3)]).isEmpty)
  }

  @Test func companiesAndTheirCallersStandApartFromHouseholds() {
    let found = groups([household(0, 1), pairs.pair(1, 2, 5, flags: .organizationAndPerson)])
    #expect(found.map(\.pairClass) == [.sameHousehold, .sharedContact])
    #expect(found.map(\.members) == [[3, 1], [1, 2]])
    #expect(found.last.map(shared) == ["e-mail hill@mail.example"])
  }
}
