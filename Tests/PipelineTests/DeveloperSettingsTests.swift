import Matching
import TestSupport
import Testing

@testable import Pipeline

/// What `--developer` leaves out of the model or sets.
@Suite struct DeveloperSettingsTests {
  private func configuration(_ settings: [String]) throws(ConfigurationError) -> Configuration {
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["customers.csv"]
    overrides.developerSettings = settings
    return try Configuration(file: nil, overrides: overrides)
  }

  @Test func withoutAnyAllOfTheMethodIsInForce() throws {
    #expect(try configuration([]).modelSettings == ModelSettings())
  }

  @Test func partsAndNumbersAddUp() throws {
    var expected = ModelSettings()
    expected.omitted = [.household, .expectationMaximization]
    expected.priorWeight = 0.5
    expected.alpha = 0
    expected.threshold = -0.5
    let settings = ["without=household", "prior-weight=0.5", "alpha=0", "threshold=-0.5", "without=em"]
    #expect(try configuration(settings).modelSettings == expected)
  }

  @Test(arguments: ModelPart.allCases)
  func everyPartHasAWord(part: ModelPart) throws {
    #expect(try configuration(["without=\(part.rawValue)"]).modelSettings.omitted == [part])
  }

  @Test(arguments: [
    "without=nothing", "without=", "without", "alpha=1.1", "alpha=-0.1", "alpha=x", "prior-weight=0",
    "prior-weight=inf", "threshold=nan", "threshold=", "beta=1", "=1", "",
  ])
  func whatIsNoneOfThemIsRefused(setting: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try configuration([setting]) }
    guard case .invalid(path: nil, let problems) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problems.count == 1)
    let text = problems[0].description
    #expect(text.hasPrefix("--developer: \"\(setting)\" is none of without=PART, prior-weight=X"))
    #expect(text.hasSuffix(ModelPart.allCases.map(\.rawValue).joined(separator: ", ")))
  }

  /// People and companies, copies and relatives among them: every part has something to do.
  private static let rows: [[String]] = {
    var random = RandomStrings(seed: 21)
    let people = InventedPerson.people(40, seed: 21)
    var relative = people[0]
    relative.given = "Rupert"
    let copies = people.prefix(10).map { $0.entry(slips: 1, &random) }
    let persons = (people + copies + [relative]).map { ["", "retail"] + $0.cells }
    let office = [
      "", "", "512-555-0142", "office@acmeplumbing.example", "12 Cedar Lane", "Austin", "TX", "78701", "",
    ]
    return persons + [["Acme Plumbing LLC", "trade"] + office, ["Acme Plumbing", "trade"] + office]
  }()

  private static let columns = ["company", "customer type"] + InventedPerson.columns

  @Test(arguments: ModelPart.allCases)
  func aRunGoesOnWithoutAnyPart(part: ModelPart) throws {
    let judged = try JudgedTable(Self.columns, Self.rows, developer: ["without=\(part.rawValue)"])
    #expect(judged.groups.contains([51, 52]), "equal companies")
    #expect(judged.model.hasConverged || judged.model.iterations > 0)
    for pair in judged.scored { #expect(!pair.logOdds.isNaN, "\(pair.pair)") }
  }

  @Test func aRunGoesOnWithoutAll() throws {
    let judged = try JudgedTable(
      Self.columns, Self.rows, developer: ModelPart.allCases.map { "without=\($0.rawValue)" })
    for pair in judged.scored { #expect(!pair.logOdds.isNaN, "\(pair.pair)") }
  }

  @Test func aTableOfCategoriesAloneHasNothingLeftToCompare() throws {
    let rows = (0..<40).map { [$0 % 2 == 0 ? "retail" : "trade"] }
    let judged = try JudgedTable(["customer type"], rows, developer: ["without=categories"])
    #expect(judged.model.plan.comparisons.isEmpty)
    #expect(judged.groups.isEmpty)
  }

  @Test func aThresholdThatNothingReachesJoinsNothing() throws {
    #expect(!(try JudgedTable(Self.columns, Self.rows).groups.isEmpty))
    #expect(try JudgedTable(Self.columns, Self.rows, developer: ["threshold=100"]).groups == [])
  }

  @Test func withoutItsRulesTheModelAloneKeepsPeopleApart() throws {
    let whole = try JudgedTable(Self.columns, Self.rows)
    #expect(whole.scored.contains { $0.conflict != nil })
    let without = try JudgedTable(Self.columns, Self.rows, developer: ["without=identity-rules"])
    #expect(without.scored.allSatisfy { $0.conflict == nil })
  }
}
