import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct ComparisonPlanTests {
  @Test func wordsAreDistinctAndSummariesSpeak() {
    #expect(Set(ComparisonFunctions.all.map { $0.word }).count == ComparisonFunctions.all.count)
    for function in ComparisonFunctions.all { #expect(!function.summary.isEmpty) }
  }

  /// The priors of section 3, best level first.
  private static let priors: [(word: String, same: [Double], household: [Double]?, namesake: [Double]?)] = [
    ("given-name", [0.68, 0.13, 0.07, 0.05, 0.04, 0.03], nil, [0.68, 0.13, 0.07, 0.05, 0.04, 0.03]),
    (
      "surname", [0.75, 0.13, 0.02, 0.04, 0.06], [0.80, 0.06, 0.02, 0.02, 0.10],
      [0.75, 0.13, 0.02, 0.04, 0.06]
    ),
    (
      "organization", [0.50, 0.16, 0.15, 0.12, 0.05, 0.02], [0.30, 0.10, 0.10, 0.10, 0.10, 0.30],
      [0.50, 0.16, 0.15, 0.12, 0.05, 0.02]
    ),
    ("phone", [0.62, 0.03, 0.05, 0.30], [0.42, 0.01, 0.02, 0.55], nil),
    (
      "email", [0.67, 0.08, 0.08, 0.05, 0.12], [0.01, 0.50, 0.15, 0.12, 0.22], [0.01, 0.50, 0.15, 0.12, 0.22]
    ),
    ("address", [0.55, 0.20, 0.05, 0.05, 0.03, 0.12], [0.53, 0.15, 0.05, 0.05, 0.02, 0.20], nil),
    (
      "locality", [0.40, 0.28, 0.05, 0.10, 0.05, 0.04, 0.08], [0.40, 0.28, 0.05, 0.10, 0.05, 0.04, 0.08], nil
    ),
    ("birth-date", [0.68, 0.14, 0.06, 0.06, 0.05, 0.01], nil, nil),
    ("identifier", [0.77, 0.12, 0.03, 0.08], nil, nil),
    ("category", [0.7, 0.3], [0.7, 0.3], nil),
    ("text", [0.57, 0.10, 0.08, 0.25], [0.57, 0.10, 0.08, 0.25], nil),
  ]

  private static let allRoles: [AttributeRole] = [
    .given, .surname, .organization, .phone, .email, .address, .postcode, .city, .birthDate, .identifier,
    .category, .text,
  ]

  @Test func aTableOfPeopleStartsFromThePriorsOfItsComparisons() throws {
    let table = LiteralTable.table(ComparisonPlanTests.allRoles.map { .init($0, ["a1", "a2"]) })
    let plan = ComparisonPlan(table)
    #expect(plan.comparisons.map(\.word) == ComparisonPlanTests.priors.map(\.word))
    for (comparison, prior) in zip(plan.comparisons, ComparisonPlanTests.priors) {
      #expect(comparison.prior == prior.same.reversed(), "\(prior.word)")
      let household = prior.household.map { Comparison.Freedom.free(prior: $0.reversed()) } ?? .asUnrelated
      #expect(comparison.household == household, "\(prior.word)")
      let namesake = prior.namesake.map { Comparison.Freedom.free(prior: $0.reversed()) } ?? .asUnrelated
      #expect(comparison.namesake == namesake, "\(prior.word)")
      for numbers in [prior.same, prior.household, prior.namesake] {
        #expect(abs((numbers ?? [1]).reduce(0, +) - 1) < 1e-12, "\(prior.word)")
      }
      #expect(comparison.isMonotone == (comparison.word != "category"))
    }
    let identifying = plan.comparisons.filter(\.isIdentifying).map(\.word)
    #expect(identifying == ["given-name", "birth-date", "identifier"])
  }

  @Test func amongPlacesBranchesShareTheirNamePhoneMailAndTexts() {
    let roles: [AttributeRole] = [
      .organization, .phone, .email, .address, .postcode, .birthDate, .identifier, .category, .text,
    ]
    let plan = ComparisonPlan(LiteralTable.table(roles.map { .init($0, ["a1", "a2"]) }))
    #expect(plan.kind == .places)
    let free = plan.comparisons.filter { $0.namesake != .asUnrelated }.map(\.word)
    #expect(free == ["organization", "phone", "email", "category", "text"])
    let sharedAtHome = plan.comparisons.filter { $0.household != .asUnrelated }.map(\.word)
    #expect(sharedAtHome == ["phone", "email", "address", "locality", "category", "text"])
  }

  @Test func aTableIsOneOfPeopleWhereAFifthHasANameOfAPerson() {
    let names = { (count: Int) in (0..<10).map { $0 < count ? "hill" : "" } }
    let places = LiteralTable.Column(.organization, (0..<10).map { "shop \($0)" })
    let kinds = [0, 1, 2, 10].map { count in
      ComparisonPlan.kind(of: LiteralTable.table([places, .init(.surname, names(count))]))
    }
    #expect(kinds == [.places, .places, .people, .people])
  }

  @Test func copiesAgreeInNearlyAllThatTheySayInANameAndAContactAmongIt() {
    let plan = ComparisonPlan(
      LiteralTable.table(ComparisonPlanTests.allRoles.map { .init($0, ["a1", "a2"]) }))
    let isCopy = { (levels: [String: Int]) in
      var pattern = AgreementPattern()
      for (place, comparison) in plan.comparisons.enumerated() {
        pattern[place] = levels[comparison.word] ?? -1
      }
      return plan.isCopy(pattern)
    }
    #expect(isCopy(["given-name": 5, "surname": 4, "phone": 3]))
    #expect(isCopy(["organization": 5, "email": 4]))
    #expect(!isCopy(["given-name": 5, "surname": 4, "phone": 2]))
    #expect(!isCopy(["given-name": 4, "surname": 4, "phone": 3]))
    #expect(isCopy(["given-name": 5, "surname": 4, "phone": 3, "email": 0]))
    #expect(!isCopy(["given-name": 5, "surname": 4, "phone": 3, "email": 0, "address": 0]))
    #expect(isCopy(["given-name": 4, "surname": 4, "phone": 3, "email": 4]))
    #expect(isCopy(["given-name": 5, "surname": 0, "phone": 3, "email": 4]))
    #expect(!isCopy(["given-name": 4, "surname": 4, "phone": 3, "locality": 6]))
    #expect(!isCopy(["given-name": 4, "surname": 3, "phone": 3, "email": 4, "address": 5, "locality": 6]))
    #expect(!isCopy(["organization": 5, "phone": 3, "email": 4, "address": 5, "text": 0]))
    #expect(!isCopy(["given-name": 5, "surname": 4, "locality": 6, "category": 1]))
    #expect(!isCopy(["given-name": 5, "phone": 3, "email": 4]))
    #expect(!isCopy([:]))
  }

  @Test func sixteenComparisonsAreKeptAndTheLeastTellingLeftOut() {
    let rows = 40
    let columns = (0..<19).map { column in
      LiteralTable.Column(
        .identifier, (0..<rows).map { "X\($0 % (column + 2))" }, name: "number \(column)")
    }
    let plan = ComparisonPlan(LiteralTable.table(columns))
    #expect(plan.comparisons.count == 16)
    #expect(plan.leftOut == ["number 0", "number 1", "number 2"])
    let filled =
      columns.dropLast() + [
        LiteralTable.Column(.identifier, ["X1", "X2"] + (2..<rows).map { _ in "" }, name: "mostly empty")
      ]
    #expect(ComparisonPlan(LiteralTable.table(Array(filled))).leftOut.first == "mostly empty")
  }
}
