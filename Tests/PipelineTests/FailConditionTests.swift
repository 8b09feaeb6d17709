import Testing

@testable import Pipeline

@Suite struct FailConditionTests {
  @Test(arguments: [
    ("new>50", "new", ">", 50), ("new >= 1_000", "new", ">=", 1_000), (" open<=3 ", "open", "<=", 3),
    ("records!=0", "records", "!=", 0), ("same-person=4", "same-person", "=", 4),
    ("rejected == -1", "rejected", "==", -1),
    ("records<1,000", "records", "<", 1_000),
  ])
  func aConditionIsACountAnOperatorAndANumber(text: String, count: String, comparison: String, number: Int)
    throws
  {
    let condition = try #require(FailCondition(text))
    #expect(condition.count == count)
    #expect(condition.comparison.rawValue == comparison)
    #expect(condition.number == number)
  }

  @Test(arguments: ["", "new", "new>", ">50", "new>x", "new><5", "new>5 or records<1", "new=>5"])
  func anythingElseIsNone(text: String) {
    let condition = FailCondition(text)
    #expect(condition == nil || condition?.count == "")
  }

  @Test func operatorsCompare() {
    for (value, holding) in [(4, ["<", "<=", "!="]), (5, [">=", "<=", "=", "=="]), (6, [">", ">=", "!="])] {
      let found = FailCondition.Operator.allCases.filter { $0.holds(value, 5) }.map(\.rawValue)
      #expect(Set(found) == Set(holding))
    }
  }

  @Test func everyNameIsAnothers() {
    let names = FailCondition.names(withMemory: true)
    #expect(Set(names).count == names.count)
    #expect(names.contains("new") && names.contains("records") && names.contains("shared_contacts"))
    #expect(!FailCondition.names(withMemory: false).contains("new"))
  }

  private func problems(_ conditions: [String], state: String? = "shop.twinleaf") -> [String] {
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["customers.csv"]
    overrides.statePath = state
    overrides.failConditions = conditions
    do throws(ConfigurationError) {
      _ = try Configuration(file: nil, overrides: overrides)
      return []
    } catch {
      guard case .invalid(_, let problems) = error else { return [] }
      return problems.map(\.description)
    }
  }

  @Test func allThatIsWrongIsToldAtOnce() {
    #expect(problems(["new>50", "records<10"]).isEmpty)
    let found = problems(["nwe>50", "records", "open>1"], state: nil)
    #expect(found.count == 3)
    #expect(found[0].hasPrefix("--fail-if: there is no count \"nwe\"; known are: records, rejected, "))
    #expect(found[1].hasPrefix("--fail-if: \"records\" is no condition; "))
    #expect(found[2].contains("only --state remembers"))
  }
}
