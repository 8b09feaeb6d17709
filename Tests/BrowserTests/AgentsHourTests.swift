import BrowserDriver
import TestSupport
import Testing

/// An agent's hour from one run to the next: decided by keys, written, imported, and not asked again.
extension BrowserTests {
  @Suite struct AgentsHourTests {
    @Test func whatWasDecidedByKeysIsNotAskedAgain() throws {
      let run = try FinishedRun(on: FinishedRun.shopCustomers(), "--state", "shop.twinleaf")
      let suggestions = try run.suggestions()
      let report = try ReportPage(of: run)
      let asked = try report.count(of: "review")
      try #require(asked >= 50)
      var decided: Set<String> = []
      var same: Set<String> = []
      for number in 0..<50 {
        let group = try #require(try report.card?.group)
        if number == 20 {
          // A mistake, taken back.
          try report.page.press("n", "z")
          #expect(try report.card?.group == group)
        }
        let key = ["m", "m", "n", "m", "h", "m", "u"][number % 7]
        try report.page.press(key)
        decided.insert(group)
        if key == "m" { same.insert(group) }
      }
      #expect(try report.decidedCount == 50 && decided.count == 50)
      let data = try report.writtenFile(as: "Ana")
      #expect(String(decoding: data, as: UTF8.self).jsonLines.count == 50)

      try run.folder.write(data, to: "decisions.jsonl")
      try run.run(["decide", "import", "--state", "shop.twinleaf", "decisions.jsonl"])
      try run.run(["dedupe", "-q", "customers.csv", "--output", "out", "--state", "shop.twinleaf"])

      let next = try ReportPage(of: run)
      try Screenshots.keep(next.page, as: "next-run")
      #expect(try next.page.text(of: ".tiles").contains("since the last run"))
      try next.page.click("#tab-decided")
      try next.scrollToEnd()
      let remembered = try next.cards.filter { $0.verdict == "same" }.map(\.group)
      #expect(Set(remembered).isSuperset(of: same), "what was decided the same stands under Decided")
      try next.page.click("#tab-review")
      try next.scrollToEnd()
      let open = try next.cards
      #expect(try open.count == next.count(of: "review"))
      #expect(
        try next.count(of: "review") <= asked - 50 + 3, "what was taken apart may leave a question or two")
      let togetherBefore = decided.map { suggestions[$0].map(Self.records) ?? [] }
      let after = try run.suggestions()
      for card in open {
        let members = after[card.group].map(Self.records) ?? []
        for group in togetherBefore {
          #expect(group.intersection(members).count < 2, "\(card.group) asks again about \(group.sorted())")
        }
      }
      #expect(next.page.incidents.isEmpty, "\(next.page.incidents)")
    }

    private static func records(of suggestion: JSONValue) -> Set<String> {
      Set(suggestion["members"].items.compactMap { $0["record"].text })
    }
  }
}
