import Foundation
import Matching
import Records
import Resolution
import Testing

@testable import Reporting

/// What the page's script decides with: the data of each group, and the head's counts.
@Suite struct PageReviewTests {
  private func page(_ content: ReportContent) -> String { HTMLReport().parts(of: content).text }

  private func data(of content: ReportContent) throws -> [String: Any] {
    let page = page(content)
    let start = try #require(page.range(of: "id=\"data\">"))
    let rest = page[start.upperBound...]
    let json = rest[..<(try #require(rest.range(of: "</script>"))).lowerBound]
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private func groups(of content: ReportContent) throws -> [[String: Any]] {
    try #require(try data(of: content)["groups"] as? [[String: Any]])
  }

  /// Three groups of two records.
  private func demo() -> DemoContent {
    var demo = DemoContent()
    for (index, band) in [SuggestionBand.likely, .likely, .certain].enumerated() {
      let one = demo.table.add("pos:\(index)", ["Name": "Ada Lind", "Notes": "ring twice"])
      let other = demo.table.add("web:\(index)", ["Name": "Ada Lindt", "Phone": "512 555 019\(index)"])
      demo.suggest("E-\(index)", band, [one, other], evidence: [(.prior, "prior", 4)])
    }
    return demo
  }

  @Test(arguments: [false, true])
  func aGroupNamesItsRecordsAndWhatADecisionRestsOn(partitioned: Bool) throws {
    let content = DemoFlorist.content(partitioned: partitioned)
    let details = content.details(of: content.suggestions[...])
    #expect(try data(of: content)["run"] as? String == content.runID)
    for (group, (suggestion, details)) in zip(try groups(of: content), zip(content.suggestions, details)) {
      let names = suggestion.members.map { content.table.identity(of: Int($0)).description }
      #expect(group["names"] as? [String] == names)
      #expect(group["digest"] as? String == details.evidenceDigest)
      let key = SuggestionKey(groupID: suggestion.id, evidenceDigest: details.evidenceDigest).text
      #expect(group["key"] as? String == key)
    }
  }

  @Test func columnsKeepTheirWholeNames() throws {
    let content = DemoHostile.content()
    #expect(try data(of: content)["columns"] as? [String] == content.table.schema.fields.map(\.name))
  }

  @Test func aFieldsValueSaysWhenceItComesAndWhetherARuleChoseIt() throws {
    let content = DemoFlorist.content()
    let group = try #require(try groups(of: content).first { $0["id"] as? String == "E-5071" })
    let fields = try #require(group["fields"] as? [Int]).map { content.table.schema.fields[$0].name }
    let from = try #require(group["from"] as? [Int])
    let reasons = try #require(group["reasons"] as? [String])
    func place(_ name: String) throws -> Int { try #require(fields.firstIndex(of: name)) }
    #expect(try from[place("Name")] == 0 && reasons[place("Name")] == "")
    #expect(try from[place("E-mail")] == 1)
    #expect(try from[place("Marketing")] == 0 && reasons[place("Marketing")] == "the stricter wins")
  }

  @Test func whatIsDecidedIsCountedApartFromWhatIsOpen() throws {
    var demo = demo()
    demo.standings = [
      "E-0": SuggestionStanding(change: .unchanged, decided: .same),
      "E-1": SuggestionStanding(change: .grown, decided: .same, lookAgain: ["a record was added"]),
      "E-2": SuggestionStanding(
        change: .new, recommendations: [.init(verdict: .same, decider: "bot", number: 7)]),
    ]
    let data = try data(of: demo.content())
    let totals = try #require(data["totals"] as? [String: Int])
    #expect(totals["review"] == 1 && totals["certain"] == 1 && totals["decided"] == 1)
    let page = page(demo.content())
    #expect(page.contains("2 open, 1 decided") && page.contains("1 open, 1 decided"))
    let standings = try groups(of: demo.content())
      .sorted { $0["id"] as? String ?? "" < $1["id"] as? String ?? "" }
      .compactMap { $0["standing"] as? [String: Any] }
    #expect(standings.map { $0["change"] as? String } == ["unchanged", "grown", "new"])
    #expect(standings[1]["look_again"] as? [String] == ["a record was added"])
    let advice = try #require(standings[2]["recommendations"] as? [[String: Any]])
    #expect(advice.first?["decider"] as? String == "bot" && advice.first?["verdict"] as? String == "same")
  }

  @Test func withoutAMemoryGroupsSayNothingOfIt() throws {
    #expect(try groups(of: demo().content()).allSatisfy { $0["standing"] == nil })
  }

  @Test func theHeadSaysWhatChangedSinceTheLastRun() {
    var demo = demo()
    #expect(page(demo.content()).contains("listed, never merged"))
    var changes = RunChanges(lastRunID: "aa", lastRunAt: "2026-11-21T02:00:00Z")
    demo.changes = changes
    #expect(
      page(demo.content()).contains("<dd class=\"count\">0</dd><dd class=\"note\">nothing changed</dd>"))
    (changes.new, changes.grown, changes.resolved) = (9, 3, 26)
    demo.changes = changes
    let page = page(demo.content())
    #expect(page.contains("since the last run</dt><dd class=\"count\">+12</dd>"))
    #expect(page.contains("9 new · 3 grown · 26 resolved"))
  }

  @Test func aPatternHoldsWhatTellsAndNothingElse() {
    let model = DemoModel.summary(isTableOfPeople: true)
    var levels = AgreementPattern()
    // Given name: the same; surname: differs; phone: one digit apart; e-mail: none; address: none.
    levels[0] = 5
    levels[1] = 0
    levels[2] = 1
    let join = Join(strongestPair: CandidatePair(0, 1), matchWeight: 3, pattern: levels, isCertain: false)
    let pattern = PagePattern(of: join, model)
    #expect(pattern.agreeing == 0b101 && pattern.differing == 0b10)
    let empty = Join(strongestPair: CandidatePair(0, 1), matchWeight: 3, isCertain: false)
    #expect(PagePattern(of: empty, model).agreeing == 0 && PagePattern(of: empty, model).differing == 0)
  }
}
