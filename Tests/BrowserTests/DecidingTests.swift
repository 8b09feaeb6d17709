import BrowserDriver
import Foundation
import TestSupport
import Testing

/// Deciding groups, with keys alone or a finger, and what the browser keeps and writes of it.
extension BrowserTests {
  @Suite struct DecidingTests {
    private static let verdicts = ["m": "same", "n": "different", "h": "household", "u": "unsure"]

    @Test(arguments: [Viewport.desktop, .tablet])
    func keysAloneDecideTenGroups(in viewport: Viewport) throws {
      let run = try FinishedRun.onSample()
      let report = try ReportPage(of: run, in: viewport)
      let open = try report.count(of: "review")
      var decided: [String: String] = [:]
      var dropped: [String] = []
      for number in 0..<10 {
        let card = try #require(try report.card)
        let key = card.recordCount > 2 ? "m" : ["m", "n", "h", "u"][number % 4]
        if card.recordCount > 2 {
          try report.page.press("x")
          dropped.append(card.group)
        }
        if number == 0 {
          try report.page.press("c")
          try report.page.type("she called: m n z")
          try report.page.press("Enter", "e", "e")
        }
        if key == "m", card.recordCount == 2 { try report.page.press("2") }
        try report.page.press(key)
        decided[card.group] = Self.verdicts[key]
        #expect(try report.decidedCount == number + 1)
        #expect(try report.card?.group != card.group, "the hand moves on")
      }
      #expect(!dropped.isEmpty && Set(decided.values).count == 4)
      #expect(try report.count(of: "review") == open - 10)
      let lines = try report.write(as: "Ana O’Neill")
      #expect(
        Dictionary(lines.map { ($0["group_id"].text ?? "", $0["verdict"].text ?? "") }) { $1 } == decided)
      let suggestions = try run.suggestions()
      for line in lines {
        let suggestion = try #require(suggestions[line["group_id"].text ?? ""])
        try expect(line, ofGroup: suggestion, isSame: line["verdict"] == "same")
      }
      #expect(Set(lines.filter { !$0["dropped"].items.isEmpty }.map { $0["group_id"].text }) == Set(dropped))
      #expect(lines.filter { $0["comment"] == "she called: m n z" }.count == 1)
      #expect(try report.unwrittenCount == 0)
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    private func expect(_ line: JSONValue, ofGroup suggestion: JSONValue, isSame: Bool) throws {
      let members = suggestion["members"].items.compactMap { $0["record"].text }
      let parts = line["parts"].items.map(\.texts)
      #expect(line["schema"] == "twinleaf.decision/1" && line["kind"] == "person")
      #expect(line["run"] == suggestion["run"])
      #expect(line["evidence_digest"] == suggestion["evidence_digest"])
      #expect(line["evidence_digest"].text?.isEmpty == false)
      #expect(line["idempotency_key"].text?.hasPrefix(suggestion["idempotency_key"].text ?? "none") == true)
      #expect((parts.flatMap(\.self) + line["dropped"].texts).sorted() == members.sorted())
      #expect(parts.count == (isSame ? 1 : members.count))
      #expect(line["survivor"] == (isSame && members.count == 2 ? .text(members[1]) : .null))
      #expect(line["decided_by"] == "Ana O’Neill")
      #expect(line["decided_at"].text?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
    }

    @Test func undoTakesBackEveryStepAndNoMore() throws {
      let report = try ReportPage(of: .onSample())
      let before = try report.cards
      for key in ["m", "n", "h", "u", "m", "m", "n", "m"] { try report.page.press(key) }
      try report.page.press("2", "x", "c")
      try report.page.type("a note")
      try report.page.press("Enter")
      #expect(try report.decidedCount == 8)
      for _ in 0..<14 { try report.page.press("z") }
      #expect(try report.decidedCount == 0)
      try report.page.press("[", "]")
      #expect(try report.cards == before)
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    @Test func undoShowsTheGroupAgainThatItOpens() throws {
      let report = try ReportPage(of: .onSample())
      let first = try #require(try report.card)
      try report.page.press("m", "j", "j", "z")
      #expect(try report.card == first)
      #expect(try report.page.evaluate("document.activeElement.matches('.card.current')").isTrue)
    }

    @Test func whatWasDecidedIsThereAfterAReload() throws {
      let report = try ReportPage(of: .onSample())
      let groups = try report.cards.prefix(3).map(\.group)
      try report.page.press("m", "n", "u")
      try report.page.reload()
      #expect(report.page.dialogs.count == 1, "whoever leaves with unwritten decisions is asked")
      #expect(try report.decidedCount == 3 && report.unwrittenCount == 3)
      try report.page.click("#tab-decided")
      let kept = Dictionary(uniqueKeysWithValues: try report.cards.map { ($0.group, $0.verdict) })
      #expect(kept == Dictionary(uniqueKeysWithValues: zip(groups, ["same", "different", "unsure"])))
      try report.page.press("z")
      #expect(try report.decidedCount == 2, "what was done before the reload can be undone too")
      _ = try report.write(as: "")
      try report.page.reload()
      #expect(report.page.dialogs.count == 1, "what is written may be left")
      #expect(try report.decidedCount == 2 && report.unwrittenCount == 0)
    }

    @Test func decisionsBelongToTheirRun() throws {
      let report = try ReportPage(of: .onSample())
      try report.page.press("m", "m")
      let shop = try FinishedRun.onShop()
      let other = try report.page.browser.open(shop.report)
      try other.wait(until: "document.getElementById('page').dataset.ready === 'true'")
      #expect(try other.text(of: "#decided-count") == "0")
    }

    @Test func anotherTabOfTheSamePageKnowsWhatWasDecided() throws {
      let report = try ReportPage(of: .onSample())
      let other = try report.page.browser.open(report.run.report)
      try other.wait(until: "document.getElementById('page').dataset.ready === 'true'")
      try report.page.call("Page.bringToFront")
      try report.page.press("m", "n")
      try other.call("Page.bringToFront")
      try other.wait(until: "document.getElementById('decided-count').textContent === '2'")
      try other.press("m")
      #expect(try other.text(of: "#decided-count") == "3")
    }

    @Test func aBrowserThatKeepsNothingIsNamedAndStillDecides() throws {
      let report = try ReportPage(of: .onSample(), keepsSiteData: false)
      #expect(try report.page.shows("#storage-warning"))
      try report.page.press("m", "n", "z", "u")
      #expect(try report.decidedCount == 2)
      let lines = try report.write(as: "Ana")
      #expect(lines.compactMap { $0["verdict"].text } == ["same", "unsure"])
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    @Test func aBrowserThatKeepsThemGivesNoWarning() throws {
      let report = try ReportPage(of: .onSample())
      try report.page.press("m")
      #expect(try !report.page.shows("#storage-warning"))
    }

    @Test(arguments: [
      "no JSON", "5", "{}", #"{"decisions": 5}"#, #"{"decisions": [[1, null]], "steps": {}}"#,
      #"{"decisions": [["KEY", {"verdict": "same", "survivor": 99, "fields": {"0": 99}, "dropped": [99]}]]}"#,
      #"{"decisions": [["KEY", {"verdict": "<b>", "fields": null, "dropped": "x"}]], "written": [7]}"#,
      #"{"decisions": [["KEY", null]], "steps": [[["KEY"]], 4, null]}"#,
    ])
    func damagedMemoriesDoNotStopThePage(_ memory: String) throws {
      let report = try ReportPage(of: .onSample())
      let cards = try report.cards.count
      try report.page.press("m", "z")
      try report.page.evaluate(
        """
        (() => {
          const place = Object.keys(localStorage).find(name => name.startsWith("twinleaf.run."));
          const key = document.querySelector(".card").dataset.key;
          localStorage.setItem(place, \(report.page.quoted(memory)).replaceAll("KEY", key));
        })()
        """)
      try report.page.reload()
      try report.page.wait(until: "document.getElementById('page').dataset.ready === 'true'")
      #expect(try report.cards.count >= cards - 1)
      try report.page.press("j", "m", "z", "z")
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    @Test func aDigitKeepsARecordAndArrowsTakeAValue() throws {
      let report = try ReportPage(of: .onSample())
      let suggestion = try #require(try FinishedRun.onSample().suggestions()[report.card?.group ?? ""])
      let members = suggestion["members"].items
      try report.page.press("2")
      #expect(try report.page.text(of: ".card.current th.keep").contains(members[1]["id"].text ?? "?"))
      // To the head of the other record's column, and down to the first field in which it has something else.
      try report.page.press("ArrowRight", "ArrowRight", "ArrowLeft", "ArrowDown")
      let taken = try report.page.evaluate(
        """
        (() => {
          const column = document.querySelector(".card.current td.in-hand").dataset.member;
          const cells = [...document.querySelectorAll(`.card.current td[data-member="${column}"]`)];
          const value = cell => cell.querySelector("bdi")?.innerText ?? "";
          return cells.findIndex(cell => value(cell)
            && value(cell) !== value(cell.parentElement.querySelector("td.result")));
        })()
        """
      ).integer
      let row = try #require(taken)
      try #require(row >= 0)
      for _ in 0..<row { try report.page.press("ArrowDown") }
      let value = try report.page.evaluate("document.activeElement.querySelector('bdi').innerText").text
      try report.page.press("Enter")
      #expect(try report.page.text(of: ".card.current td.result[data-row='\(row)'] bdi") == value)
      #expect(try report.page.count(of: ".card.current td.result.taken") == 1)
      try report.page.press("Escape", "m")
      let line = try #require(try report.write(as: "").first)
      #expect(line["survivor"] == members[1]["record"])
      let (field, record) = try #require(line["fields"].members.first)
      let source = try #require(members.first { $0["record"] == record })
      #expect(source["fields"][field].text == value)
      #expect(line["decided_by"] == .null, "a name may be left empty")
    }

    @Test func aClickTakesAValueOfTheCardInHandAlone() throws {
      let report = try ReportPage(of: .onSample())
      // A field in which the record that is not kept has something else.
      let place = try report.page.evaluate(
        """
        (() => {
          const value = cell => cell.querySelector("bdi")?.innerText ?? "";
          for (const card of [...document.querySelectorAll(".card.group")].slice(1)) {
            const cell = [...card.querySelectorAll('td[data-member="1"]')].find(cell => value(cell)
              && value(cell) !== value(cell.parentElement.querySelector("td.result")));
            if (cell) return [card.dataset.group, cell.dataset.row];
          }
        })()
        """)
      let card = ".card[data-group='\(place[0].text ?? "")']"
      let cell = "\(card) td[data-member='1'][data-row='\(place[1].text ?? "")']"
      try report.page.click(cell)
      #expect(try report.card?.group == place[0].text, "the first click takes the card in hand")
      #expect(try report.page.count(of: "\(card) td.taken") == 0)
      try report.page.click(cell)
      #expect(try report.page.count(of: "\(card) td.taken") == 1)
      try report.page.click(cell)
      #expect(try report.page.count(of: "\(card) td.taken") == 0, "the same again gives it back")
    }

    @Test func aFingerDecidesOnAPhone() throws {
      let report = try ReportPage(of: .onSample(), in: .phone)
      let groups = try report.cards.prefix(3).map(\.group)
      for (group, verdict) in zip(groups, ["same", "household", "different"]) {
        try report.page.click("[data-group='\(group)'] [data-do='\(verdict)']")
        #expect(try report.overflow == 0)
      }
      #expect(try report.decidedCount == 3)
      try Screenshots.keep(report.page, as: "decided-390", height: 3_000)
      let (name, data) = try report.page.browser.download {
        try report.page.click("[data-do='write']")
        try report.page.click("#reviewer [type='submit']")
      }
      #expect(name == "decisions.jsonl")
      #expect(String(decoding: data, as: UTF8.self).jsonLines.count == 3)
    }

    @Test func whatIsTypedStaysTextInTheFile() throws {
      let report = try ReportPage(of: .onSample())
      let words = "</script><img src=x onerror=alert(1)> \"quoted\" \\ \u{2028} 🌷 =1+1"
      try report.page.press("c")
      try report.page.type(words)
      try report.page.press("Enter", "m")
      let line = try #require(try report.write(as: "Ana \"<b>\" \u{202E}").first)
      #expect(line["comment"].text == words)
      #expect(line["decided_by"].text?.contains("<b>") == true)
      #expect(try report.page.count(of: "#page img, #page b:not([id])") == 0)
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    @Test func aSampleStandsBeforeAPatternIsAccepted() throws {
      let report = try ReportPage(of: .onShop())
      try report.page.click("#tab-patterns")
      try report.page.click(".card.pattern [data-do='sample']")
      let sample = try report.cards
      #expect(sample.count >= 5)
      #expect(try report.page.count(of: "#pattern-accept") == 0)
      try report.page.click("#list .card.group h3")
      for _ in sample { try report.page.press("m") }
      #expect(try report.decidedCount == sample.count)
      #expect(try report.page.evaluate("document.activeElement.id").text == "pattern-accept")
      try report.page.press("Enter")
      let all = try report.decidedCount
      #expect(all > sample.count)
      let lines = try report.write(as: "Ana")
      #expect(lines.count == all && lines.allSatisfy { $0["verdict"] == "same" })
      try report.page.press("z")
      #expect(try report.decidedCount == sample.count, "one step took all, one takes them back")
    }

    @Test func aSampleWithAnotherVerdictStopsThePattern() throws {
      let report = try ReportPage(of: .onShop())
      try report.page.click("#tab-patterns")
      try report.page.click(".card.pattern [data-do='sample']")
      let sample = try report.cards
      try report.page.click("#list .card.group h3")
      try report.page.press("n")
      for _ in sample.dropFirst() { try report.page.press("m") }
      #expect(try report.page.shows("#pattern-stopped"))
      #expect(try report.page.count(of: "#pattern-accept") == 0)
      #expect(try report.decidedCount == sample.count)
    }
  }
}
