import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct OrganizationComparisonTests {
  /// Companies of a small town: `florist` and `catering` are frequent words, `marigold` and `tulip` rare ones.
  private static let others = [
    "oak florist", "hill florist", "lake florist", "rose catering", "king catering", "park catering",
    "elm street school", "saint anne hospital", "bakery jones", "garden centre",
  ]

  @Test(arguments: [
    LevelExample("marigold catering", "marigold catering", 5),
    LevelExample("mari gold catering", "marigold catering", 5),
    LevelExample("catering marigold", "marigold catering", 5),
    LevelExample("marigold catering", "marigould catering", 4),
    LevelExample("marigold catering", "marigold events catering", 3),
    LevelExample("marigold", "marigold catering", 2),
    LevelExample("marigold catering", "marigold bakery", 2),
    LevelExample("m catering", "marigold catering", 3),
    LevelExample("marigold catering", "tulip catering", 1),
    LevelExample("marigold catering", "tulip florist", 0),
  ])
  func companies(_ example: LevelExample) {
    let values = [example.left, example.right] + OrganizationComparisonTests.others
    let pair = ComparedPair([.init(.organization, values)])
    #expect(pair.levels["organization"] == example.level)
  }

  @Test func aCompanyOnOneSideOnlySaysNothing() {
    let pair = ComparedPair([.init(.organization, ["marigold", ""])])
    #expect(pair.levels["organization"] == -1)
  }

  private func flags(
    _ left: (company: String, given: String, surname: String),
    _ right: (company: String, given: String, surname: String), noEvidence: Set<String> = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> PairFlags {
    ComparedPair(
      [
        .init(.organization, [left.company, right.company]), .init(.given, [left.given, right.given]),
        .init(.surname, [left.surname, right.surname]),
      ], noEvidence: noEvidence, sourceLocation: sourceLocation
    ).flags
  }

  @Test func twoCompaniesWithoutTwoWholePeopleAreOfOrganizations() {
    #expect(flags(("marigold", "", ""), ("marigold", "", "")).contains(.organizations))
    #expect(flags(("marigold", "", ""), ("marigold", "eva", "hill")).contains(.organizations))
    #expect(flags(("marigold", "", "hill"), ("marigold", "eva", "hill")).contains(.organizations))
    #expect(!flags(("marigold", "eva", "hill"), ("marigold", "tom", "hill")).contains(.organizations))
    #expect(!flags(("", "", ""), ("marigold", "", "")).contains(.organizations))
  }

  @Test func contactsWithHalfANameDoNotMakeTwoCompaniesPeople() {
    #expect(flags(("marigold", "eva", ""), ("marigold", "tom", "")).contains(.organizations))
  }

  @Test func aPlaceholderForANameDoesNotMakeACompanyAPerson() {
    let pair = flags(
      ("marigold", "walk", "in"), ("marigold", "walk", "in"), noEvidence: ["walk", "in"])
    #expect(pair.contains(.organizations))
    let mixed = flags(("marigold", "walk", "in"), ("", "eva", "hill"), noEvidence: ["walk", "in"])
    #expect(mixed.contains(.organizationAndPerson))
  }

  @Test func aCompanyWithoutAPersonIsNotThePersonWhoCallsForIt() {
    #expect(flags(("marigold", "", ""), ("", "eva", "hill")).contains(.organizationAndPerson))
    #expect(flags(("marigold", "eva", ""), ("", "eva", "hill")).contains(.organizationAndPerson))
    #expect(!flags(("marigold", "eva", "hill"), ("", "eva", "hill")).contains(.organizationAndPerson))
    #expect(flags(("marigold", "", ""), ("marigold", "eva", "hill")).contains(.organizationAndPerson))
    #expect(!flags(("marigold", "", ""), ("marigold", "eva", "")).contains(.organizationAndPerson))
    #expect(!flags(("marigold", "", ""), ("", "", "")).contains(.organizationAndPerson))
  }

  @Test func amongPlacesTheNameTellsOnePlaceFromAnotherOfItsHousehold() {
    let places = ComparisonPlan(LiteralTable.table([.init(.organization, ["oak", "elm"])]))
    #expect(places.kind == .places)
    #expect(places.comparisons[0].household == .asUnrelated)
    #expect(places.comparisons[0].name == "name")
    let people = ComparisonPlan(
      LiteralTable.table([.init(.organization, ["oak", "elm"]), .init(.surname, ["hill", "hill"])]))
    #expect(people.kind == .people)
    #expect(people.comparisons[2].household != .asUnrelated)
    #expect(people.comparisons[2].name == "company")
  }
}
