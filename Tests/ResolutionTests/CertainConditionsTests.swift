import Matching
import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct CertainConditionsTests {
  private let people = LiteralPairs()
  private let levels = [
    "given-name": 5, "surname": 4, "phone": 3, "email": 4, "birth-date": 4, "identifier": 3,
  ]
  private let rare = ["surname", "phone", "email"]
  /// ln(0.99 / 0.01) is 4.595.
  private let enough = 4.6

  private func band(
    changing changes: [String: Int] = [:], logOdds: Double? = nil, flags: PairFlags = .bothGiven,
    rare: [String]? = nil, of pairs: LiteralPairs? = nil
  ) -> SuggestionBand? {
    let pairs = pairs ?? people
    let pair = pairs.pair(
      0, 1, logOdds ?? enough, levels: levels.merging(changes) { $1 }, flags: flags, rare: rare ?? self.rare)
    return Clustering(plan: pairs.plan).clusters(of: [pair], recordCount: 2, threads: 1).first?.band
  }

  @Test func allConditionsTogetherMakeAJoinCertain() { #expect(band() == .certain) }

  @Test func aProbabilityBelowNinetyNinePercentIsLikely() { #expect(band(logOdds: 4.59) == .likely) }

  @Test func givenNamesMustBeANicknameOrAnInitialApartAtMost() {
    #expect(band(changing: ["given-name": 4]) == .certain)
    #expect(band(changing: ["given-name": 3]) == .certain)
    #expect(band(changing: ["given-name": 2]) == .certain)
    #expect(band(changing: ["given-name": 1]) == .likely)
    #expect(band(changing: ["given-name": -1]) == .likely)
  }

  @Test func surnamesMustBeAlike() {
    #expect(band(changing: ["surname": 3]) == .certain)
    #expect(band(changing: ["surname": 2]) == .likely)
    #expect(band(changing: ["surname": 0]) == .likely)
    #expect(band(changing: ["surname": -1]) == .likely)
  }

  @Test func twoRareAgreementsAreNeeded() {
    #expect(band(rare: ["surname", "phone"]) == .certain)
    #expect(band(rare: ["birth-date", "identifier"]) == .certain)
    #expect(band(rare: ["surname"]) == .likely)
    #expect(band(rare: []) == .likely)
  }

  @Test func anotherGivenNameIsAConflict() { #expect(band(changing: ["given-name": 0]) == .likely) }

  @Test func anotherBirthDateIsAConflict() {
    #expect(band(changing: ["birth-date": -1]) == .certain)
    #expect(band(changing: ["birth-date": 4]) == .certain)
    #expect(band(changing: ["birth-date": 3]) == .certain)
    #expect(band(changing: ["birth-date": 2]) == .likely)
    #expect(band(changing: ["birth-date": 1]) == .likely)
    #expect(band(changing: ["birth-date": 0]) == .likely)
  }

  @Test func anotherIdentifierIsAConflict() {
    #expect(band(changing: ["identifier": -1]) == .certain)
    #expect(band(changing: ["identifier": 2]) == .certain)
    #expect(band(changing: ["identifier": 1]) == .likely)
    #expect(band(changing: ["identifier": 0]) == .likely)
  }

  @Test func aGenerationOnOneSideAloneIsAConflict() {
    #expect(band(flags: [.bothGiven, .oneGeneration]) == .likely)
  }

  @Test func anotherGenerationIsNeverJoined() {
    #expect(band(logOdds: 20, flags: [.bothGiven, .otherGeneration]) == nil)
  }

  @Test func otherPhonesAndMailsAreNone() {
    #expect(band(changing: ["phone": 0, "email": 0], rare: ["surname", "birth-date"]) == .certain)
  }

  @Test func companiesMustBeVeryAlike() {
    let companies = ["given-name": -1, "surname": -1, "organization": 4]
    #expect(band(changing: companies, flags: .organizations, rare: ["organization", "phone"]) == .certain)
    #expect(
      band(
        changing: companies.merging(["organization": 3]) { $1 }, flags: .organizations,
        rare: ["organization", "phone"]) == .likely)
  }

  @Test func amongPlacesTheNameMustBeVeryAlike() {
    let places = LiteralPairs([.organization, .phone, .email])
    #expect(band(changing: ["organization": 4], rare: ["organization", "phone"], of: places) == .certain)
    #expect(band(changing: ["organization": 3], rare: ["phone", "email"], of: places) == .likely)
  }

  /// The band of three records, the first two joined first, of which the pair of the third with `partner` is changed and
  /// the others are beyond doubt.
  private func bandOfThree(
    changing changes: [String: Int] = [:], flags: PairFlags = .bothGiven, partner: UInt32
  ) -> SuggestionBand? {
    let good = [
      people.pair(0, 1, 12, levels: levels, rare: rare),
      people.pair(1 - partner, 2, 11, levels: levels, rare: rare),
    ]
    let changed = people.pair(
      partner, 2, 10, levels: levels.merging(changes) { $1 }, flags: flags, rare: rare)
    return Clustering(plan: people.plan).clusters(
      of: good + [changed], recordCount: 3, threads: 1
    ).first?.band
  }

  @Test(arguments: [0, 1])
  func everyPairOfAJoinMustBeFreeOfConflicts(partner: UInt32) {
    #expect(bandOfThree(partner: partner) == .certain)
    #expect(bandOfThree(changing: ["given-name": 0], partner: partner) == .likely)
    #expect(bandOfThree(changing: ["birth-date": 0], partner: partner) == .likely)
    #expect(bandOfThree(changing: ["identifier": 1], partner: partner) == .likely)
    #expect(bandOfThree(flags: .oneGeneration, partner: partner) == .likely)
    // What is asked of the strongest pair is not asked of the others.
    #expect(bandOfThree(changing: ["given-name": 1], partner: partner) == .certain)
    #expect(bandOfThree(changing: ["surname": 0], partner: partner) == .certain)
  }

  @Test func aJoinWithAPairThatWasNeverComparedIsNotCertain() {
    let rows: [(UInt32, UInt32)] = [(0, 1), (0, 2), (1, 2), (0, 3), (1, 3), (2, 3)]
    let pairs = rows.map { people.pair($0.0, $0.1, $0.1 == 3 ? 11 : 12, levels: levels, rare: rare) }
    let clustering = Clustering(plan: people.plan)
    let bands = [pairs, pairs.dropLast()].map {
      clustering.clusters(of: $0, recordCount: 4, threads: 1).map(\.band)
    }
    // Even without the last pair the record joins at 0.7 · mean(8, 8, −6) + 0.3 · 8, more than 99 %.
    #expect(bands == [[.certain], [.likely]])
  }

  @Test func aGroupStandsInTheBandOfItsWeakestJoin() {
    let pairs = [
      people.pair(0, 1, 12, levels: levels, rare: rare),
      people.pair(0, 2, 3, levels: levels, rare: rare), people.pair(1, 2, 3, levels: levels, rare: rare),
    ]
    let cluster = Clustering(plan: people.plan).clusters(of: pairs, recordCount: 3, threads: 1).first
    #expect(cluster?.joins.map(\.isCertain) == [false, true])
    #expect(cluster?.band == .likely)
  }

  @Test func bandsAreOrderedByCertainty() {
    #expect(SuggestionBand.possible < .likely)
    #expect(SuggestionBand.likely < .certain)
  }
}
