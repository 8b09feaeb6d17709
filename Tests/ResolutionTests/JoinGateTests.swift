import Matching
import Records
import Testing

@testable import Resolution

@Suite struct JoinGateTests {
  private let people = LiteralPairs()
  private var gate: JoinGate { JoinGate(plan: people.plan) }

  private func reason(_ flags: PairFlags, _ levels: [String: Int] = [:]) -> JoinGate.Reason? {
    gate.reason(against: people.pair(0, 1, 9, levels: levels, flags: flags))
  }

  @Test func mostPairsPass() {
    #expect(reason([]) == nil)
    #expect(reason([.bothGiven, .organizations, .swappedNames, .oneGeneration], ["given-name": 5]) == nil)
  }

  @Test func everyReasonHasItsFlag() {
    #expect(reason(.organizationAndPerson) == .companyAndPerson)
    #expect(reason(.placeholderName) == .placeholderName)
    #expect(reason(.otherGeneration) == .otherGeneration)
    #expect(reason(.bothGiven, ["given-name": 0]) == .otherGivenName)
  }

  @Test func anotherGivenNameCountsOnlyIfBothAreThere() {
    #expect(reason(.bothGiven, ["given-name": 1]) == nil)
    #expect(reason([], ["given-name": 0]) == nil)
  }

  @Test func aBirthDateOrIdentifierOutweighsAnotherGivenName() {
    #expect(reason(.bothGiven, ["given-name": 0, "birth-date": 4]) == nil)
    #expect(reason(.bothGiven, ["given-name": 0, "birth-date": 3]) == nil)
    #expect(reason(.bothGiven, ["given-name": 0, "birth-date": 2]) == .otherGivenName)
    #expect(reason(.bothGiven, ["given-name": 0, "identifier": 2]) == nil)
    #expect(reason(.bothGiven, ["given-name": 0, "identifier": 1]) == .otherGivenName)
    #expect(reason(.bothGiven, ["given-name": 0, "phone": 3, "email": 4]) == .otherGivenName)
  }

  @Test func alikeGivenNamesOfOtherSurnamesNeedSomethingOfTheirOwn() {
    let colleagues = ["given-name": 4, "surname": 0, "phone": 3, "organization": 5, "address": 5]
    #expect(reason(.bothGiven, colleagues) == .otherName)
    #expect(reason(.bothGiven, colleagues.merging(["given-name": 1]) { $1 }) == .otherName)
    #expect(reason(.bothGiven, colleagues.merging(["email": 4]) { $1 }) == nil)
    #expect(reason(.bothGiven, colleagues.merging(["birth-date": 4]) { $1 }) == nil)
    #expect(reason(.bothGiven, colleagues.merging(["surname": 1]) { $1 }) == nil)
    // Who marries keeps the given name.
    #expect(reason(.bothGiven, colleagues.merging(["given-name": 5]) { $1 }) == nil)
    #expect(gate.logOdds(of: people.pair(0, 1, 9, levels: colleagues, flags: .bothGiven)) == -2)
  }

  @Test func allButAnotherGivenNameKeepApartForGood() {
    let flags: [PairFlags] = [.organizationAndPerson, .placeholderName, .otherGeneration]
    for flag in flags { #expect(gate.forbids(people.pair(0, 1, 9, flags: flag))) }
    #expect(!gate.forbids(people.pair(0, 1, 9, levels: ["given-name": 0], flags: .bothGiven)))
    #expect(!gate.forbids(people.pair(0, 1, 9)))
  }

  @Test func anotherGivenNameCountsLittle() {
    let other = { people.pair(0, 1, $0, levels: ["given-name": 0], flags: .bothGiven) }
    #expect(gate.logOdds(of: other(9)) == -2)
    #expect(gate.logOdds(of: other(-5)) == -5)
    #expect(gate.logOdds(of: people.pair(0, 1, 9, levels: ["given-name": 1], flags: .bothGiven)) == 9)
  }

  private func groups(_ pairs: [ScoredPair]) -> [[UInt32]] {
    Clustering(plan: people.plan).clusters(of: pairs, recordCount: 4, threads: 1).map(\.members)
  }

  @Test func whatKeepsApartForGoodDoesSoByWayOfOthersToo() {
    for flag: PairFlags in [.organizationAndPerson, .placeholderName, .otherGeneration] {
      let apart = people.pair(0, 1, 20, flags: flag)
      #expect(groups([apart]).isEmpty)
      #expect(groups([apart, people.pair(0, 2, 9), people.pair(1, 2, 8)]) == [[0, 2]])
    }
  }

  @Test func anotherGivenNameIsJoinedByOthersWordAlone() {
    let other = people.pair(0, 1, 20, levels: ["given-name": 0], flags: .bothGiven)
    #expect(groups([other]).isEmpty)
    #expect(groups([other, people.pair(0, 2, 9), people.pair(1, 2, 8)]) == [[0, 1, 2]])
    #expect(groups([other, people.pair(0, 2, 9)]) == [[0, 2]])
  }
}
