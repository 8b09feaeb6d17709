import Matching
import Records
import Testing

@testable import Resolution

@Suite struct IdentityConflictTests {
  private let people = LiteralPairs()
  private let places = LiteralPairs([.organization, .phone, .email, .address])

  private func reason(_ flags: PairFlags, _ levels: [String: Int] = [:]) -> IdentityConflict? {
    people.pair(0, 1, 9, levels: levels, flags: flags).conflict
  }

  @Test func mostPairsPass() {
    #expect(reason([]) == nil)
    #expect(reason([.bothGiven, .organizations, .swappedNames], ["given-name": 5]) == nil)
  }

  @Test func everyReasonHasItsFlag() {
    #expect(reason(.organizationAndPerson) == .companyAndPerson)
    #expect(reason(.placeholderName) == .placeholderName)
    #expect(reason(.otherGeneration) == .otherGeneration)
    #expect(reason(.bothGiven, ["given-name": 0]) == .otherGivenName)
  }

  @Test func aGenerationOnOneSideNeedsSomethingOfTheirOwn() {
    #expect(reason(.oneGeneration, ["given-name": 5, "phone": 3]) == .oneGeneration)
    #expect(reason(.oneGeneration, ["given-name": 5, "email": 4]) == nil)
    #expect(reason(.oneGeneration, ["given-name": 5, "birth-date": 5]) == nil)
    #expect(reason(.oneGeneration, ["given-name": 5, "identifier": 3]) == nil)
  }

  @Test func anotherGivenNameCountsOnlyIfBothAreThere() {
    #expect(reason(.bothGiven, ["given-name": 1, "phone": 3]) == nil)
    #expect(reason([], ["given-name": 0]) == nil)
  }

  @Test func aBirthDateOrIdentifierOutweighsAnotherGivenName() {
    #expect(reason(.bothGiven, ["given-name": 0, "birth-date": 5]) == nil)
    #expect(reason(.bothGiven, ["given-name": 0, "birth-date": 4]) == nil)
    #expect(reason(.bothGiven, ["given-name": 0, "birth-date": 3]) == .otherGivenName)
    #expect(reason(.bothGiven, ["given-name": 0, "identifier": 2]) == nil)
    #expect(reason(.bothGiven, ["given-name": 0, "identifier": 1]) == .otherGivenName)
    #expect(reason(.bothGiven, ["given-name": 0, "phone": 3, "email": 4]) == .otherGivenName)
  }

  @Test func twinsShareABirthDateAndAHome() {
    let twins = ["given-name": 0, "surname": 4, "phone": 3, "birth-date": 5]
    #expect(reason([.bothGiven, .twoGivenNames], twins) == .otherGivenName)
    #expect(reason(.bothGiven, twins) == nil)
    #expect(reason([.bothGiven, .twoGivenNames], twins.merging(["phone": 0]) { $1 }) == nil)
    #expect(reason([.bothGiven, .twoGivenNames], twins.merging(["identifier": 3]) { $1 }) == nil)
  }

  @Test func alikeGivenNamesOfOtherSurnamesNeedSomethingOfTheirOwn() {
    let colleagues = ["given-name": 4, "surname": 0, "phone": 3, "organization": 5, "address": 5]
    #expect(reason(.bothGiven, colleagues) == .otherName)
    #expect(reason(.bothGiven, colleagues.merging(["given-name": 1]) { $1 }) == .otherName)
    #expect(reason(.bothGiven, colleagues.merging(["email": 4]) { $1 }) == nil)
    #expect(reason(.bothGiven, colleagues.merging(["birth-date": 5]) { $1 }) == nil)
    #expect(reason(.bothGiven, colleagues.merging(["surname": 1]) { $1 }) == nil)
    // Who marries keeps the given name.
    #expect(reason(.bothGiven, colleagues.merging(["given-name": 5]) { $1 }) == nil)
    #expect(people.pair(0, 1, 9, levels: colleagues, flags: .bothGiven).logOdds == -2)
  }

  @Test func namesAloneMustBeMoreThanDistantlyAlike() {
    #expect(reason(.bothGiven, ["given-name": 1, "surname": 4]) == .nameAlone)
    #expect(reason(.bothGiven, ["given-name": 5, "surname": 1]) == .nameAlone)
    #expect(reason(.bothGiven, ["given-name": 5, "surname": 1, "phone": 1]) == nil)
    #expect(reason(.bothGiven, ["given-name": 4, "surname": 3]) == nil)
    #expect(reason(.bothGiven, ["given-name": 5, "surname": 0, "phone": 1]) == .nameAlone)
    #expect(reason(.bothGiven, ["given-name": 5, "surname": 0, "phone": 3]) == nil)
    #expect(reason(.bothGiven, ["given-name": 5, "surname": 0, "identifier": 3]) == nil)
  }

  @Test func birthDatesAGenerationApartAreOfFatherAndSonWhereTheyShareAHome() {
    let home = ["given-name": 5, "surname": 4, "phone": 3, "birth-date": 0]
    #expect(reason(.bothGiven, home) == .generationApart)
    #expect(reason(.bothGiven, home.merging(["birth-date": 1]) { $1 }) == nil)
    #expect(reason(.bothGiven, home.merging(["phone": 0]) { $1 }) == nil)
    #expect(reason(.bothGiven, home.merging(["identifier": 3]) { $1 }) == nil)
  }

  @Test func companiesWhoseNamesHaveNothingInCommonAreTenantsOfOneBuilding() {
    #expect(reason(.organizations, ["organization": 0, "phone": 3]) == .otherOrganization)
    #expect(reason(.organizations, ["organization": 1, "phone": 3]) == nil)
    #expect(reason(.organizations, ["organization": 0, "phone": 3, "email": 4]) == nil)
    #expect(reason([], ["organization": 0, "phone": 3]) == nil)
  }

  private func place(_ name: Int, _ phone: Int, _ address: Int, email: Int = -1) -> IdentityConflict? {
    places.pair(
      0, 1, 9, levels: ["organization": name, "phone": phone, "address": address, "email": email]
    ).conflict
  }

  @Test func branchesAtOtherAddressesStayApart() {
    #expect(place(5, 0, 0) == .otherAddress)
    #expect(place(5, -1, 2) == .otherAddress)
    #expect(place(5, 0, 3) == .otherAddress)
    #expect(place(5, -1, 3) == nil)
    #expect(place(5, 0, 4) == nil)
    #expect(place(5, -1, -1) == nil)
    #expect(place(5, 0, 0, email: 4) == nil)
  }

  @Test func aPlaceThatMovedKeepsItsNameAndPhone() {
    #expect(place(5, 3, 0) == nil)
    #expect(place(4, 3, 1) == nil)
    #expect(place(3, 3, 1) == .otherAddress)
    #expect(place(2, 3, 2) == nil)
  }

  @Test func placesWhoseNamesHaveNothingInCommonStayApart() {
    #expect(place(0, 3, 5) == .otherOrganization)
    #expect(place(0, 3, 5, email: 4) == nil)
  }

  @Test func aFinalConflictIsHardlyProbable() {
    let flags: [PairFlags] = [.organizationAndPerson, .placeholderName, .otherGeneration]
    for flag in flags {
      #expect(people.pair(0, 1, 9, flags: flag).conflict?.isFinal == true)
      #expect(people.pair(0, 1, 9, flags: flag).matchProbability < 0.011)
    }
    let other = people.pair(0, 1, 9, levels: ["given-name": 0], flags: .bothGiven)
    #expect(other.conflict?.isFinal == false)
  }

  @Test func anotherGivenNameCountsLittle() {
    let other = { people.pair(0, 1, $0, levels: ["given-name": 0], flags: .bothGiven) }
    #expect(other(9).logOdds == -2)
    #expect(other(-5).logOdds == -5)
    let alike = ["given-name": 1, "phone": 3]
    #expect(people.pair(0, 1, 9, levels: alike, flags: .bothGiven).logOdds == 9)
  }

  private func groups(_ pairs: [ScoredPair]) -> [[UInt32]] {
    Clustering(plan: people.plan).clusters(of: pairs, recordCount: 4, threads: 1).map {
      Array($0.members)
    }
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
