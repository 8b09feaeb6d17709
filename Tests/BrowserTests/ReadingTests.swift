import BrowserDriver
import Foundation
import TestSupport
import Testing

/// Reading a report: tabs, keys, search, filters, help.
extension BrowserTests {
  @Suite struct ReadingTests {
    private func sample() throws -> ReportPage { try ReportPage(of: .onSample()) }

    @Test func thePageOpensOnWhatIsToReviewAndSaysSo() throws {
      let report = try sample()
      #expect(try report.tab == "tab-review")
      #expect(try report.page.text(of: "#tab-review").hasPrefix("To review"))
      #expect(try report.titles.count == report.page.text(of: "#tab-review span").integer)
      #expect(try report.place == 0)
      #expect(try !report.page.shows("#plain"))
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    @Test func everyTabDrawsItsListWithoutAnIncident() throws {
      let report = try sample()
      let tabs = try report.tabs
      #expect(tabs.count >= 6)
      for tab in tabs {
        try report.page.click("#\(tab)")
        #expect(try report.tab == tab)
        #expect(try report.page.count(of: "[role=tab][aria-selected=true]") == 1)
        #expect(try report.page.count(of: "#list > *") > 0, "\(tab) is empty")
        #expect(try report.page.attribute("aria-labelledby", of: "#list") == tab)
      }
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    @Test func tabsAreMovedBetweenWithTheArrows() throws {
      let report = try sample()
      try report.page.click("#tab-review")
      try report.page.press("ArrowRight")
      #expect(try report.tab == "tab-certain")
      #expect(try report.page.evaluate("document.activeElement.id").text == "tab-certain")
      try report.page.press("ArrowLeft", "ArrowLeft")
      #expect(try report.tab != "tab-certain")
    }

    @Test func jAndKMoveTheCardInHandAndTheFocusWithIt() throws {
      let report = try sample()
      let titles = try report.titles
      try report.page.press("j", "j")
      #expect(try report.place == 2)
      #expect(try report.current == titles[2])
      #expect(try report.page.evaluate("document.activeElement.matches('.card.current')").isTrue)
      try report.page.press("k", "k", "k", "k")
      #expect(try report.place == 0, "before the first there is nothing")
    }

    @Test func theCardInHandIsToBeSeenBelowTheBar() throws {
      let report = try sample()
      for _ in 0..<6 {
        try report.page.press("j")
        #expect(
          try report.page.evaluate(
            """
            (() => {
              const card = document.querySelector(".card.current header").getBoundingClientRect();
              const bar = document.querySelector(".bar").getBoundingClientRect();
              return card.top >= bar.bottom && card.top < innerHeight;
            })()
            """
          ).isTrue)
      }
    }

    @Test func jGoesThroughTheWholeListAndStopsAtItsEnd() throws {
      let report = try sample()
      try report.page.click("#tab-certain")
      let count = try #require(try report.page.text(of: "#tab-certain span").integer)
      for _ in 0..<count + 3 { try report.page.press("j") }
      #expect(try report.place == count - 1)
      #expect(try report.titles.count == count)
    }

    @Test func aSearchFindsWithoutCaseAndEscapeEndsIt() throws {
      let report = try sample()
      let all = try report.titles
      let wanted = try #require(all.first { $0.allSatisfy { $0.isLetter || $0 == " " } })
      try report.search(wanted.uppercased())
      let found = try report.titles
      #expect(found.contains(wanted) && found.count < all.count)
      #expect(try report.shownCount.contains(" of "))
      try report.page.press("Escape")
      #expect(try report.titles == all)
    }

    @Test func aPhoneIsFoundByItsDigits() throws {
      let report = try sample()
      let phone = try #require(
        try report.page.evaluate(
          """
          JSON.parse(document.getElementById("data").textContent).groups.filter(group => group.band !== "certain")
            .flatMap(group => group.members.flatMap(member => member.cells))
            .find(cell => typeof cell === "string" && /^\\d{3}-\\d{3}-\\d{4}$/.test(cell))
          """
        ).text)
      try report.search(phone.replacing("-", with: " "))
      #expect(try !report.titles.isEmpty)
      try report.page.press("Escape")
      try report.search("0000000000")
      #expect(try report.titles.isEmpty)
      #expect(try report.page.shows(".empty"))
    }

    @Test func aFilterShowsAsManyAsItSays() throws {
      let report = try sample()
      for place in 1...(try report.page.count(of: ".chips button")) {
        let chip = ".chips button:nth-child(\(place))"
        let name = try report.page.text(of: chip)
        let count = try #require(name.split(separator: " ").last.flatMap { Int($0) })
        try report.page.click(chip)
        #expect(try report.page.attribute("aria-pressed", of: chip) == "true")
        #expect(try report.titles.count == count, "\(name)")
        try report.page.click(chip)
      }
    }

    @Test func aShopIsChosenAndItsCountsAreThoseOfItsLists() throws {
      let customers = try String(contentsOfFile: "\(TwinleafCommand.fixtures)/customers.csv", encoding: .utf8)
      let report = try ReportPage(of: FinishedRun(on: customers, "--partition-by", "source"))
      let all = try report.titles.count
      try report.page.evaluate("document.querySelector('.shop select').focus()")
      try report.page.press("ArrowDown")
      for tab in ["review", "certain", "households"] {
        try report.page.click("#tab-\(tab)")
        try report.scrollToEnd()
        #expect(try report.page.count(of: "#list .card") == report.count(of: tab), "\(tab)")
      }
      try report.page.click("#tab-review")
      #expect(try report.titles.count < all)
      #expect(try report.overflow == 0)
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    @Test func eShowsAndHidesTheReasons() throws {
      let report = try sample()
      let wasOpen = try report.page.shows(".card.current .why")
      try report.page.press("e")
      #expect(try report.page.shows(".card.current .why") != wasOpen)
      try report.page.press("e")
      #expect(try report.page.shows(".card.current .why") == wasOpen)
    }

    @Test func helpNamesTheKeysAndGivesTheFocusBack() throws {
      let report = try sample()
      try report.page.press("j", "?")
      #expect(try report.page.evaluate("document.querySelector('dialog').open").isTrue)
      #expect(try report.page.text(of: "dialog").contains("search names, phones, ids"))
      let before = try report.place
      try report.page.press("j")
      #expect(try report.place == before, "keys belong to the help while it stands")
      try report.page.press("Escape")
      #expect(try report.page.count(of: "dialog") == 0)
      #expect(try report.page.evaluate("document.activeElement.matches('.card.current')").isTrue)
    }

    @Test func keysInASearchAreLetters() throws {
      let report = try sample()
      try report.page.press("/", "j", "e", "?")
      #expect(try report.page.evaluate("document.activeElement.value").text == "je?")
      #expect(try report.page.count(of: "dialog") == 0)
    }
  }
}

extension String {
  /// The number among other characters, as a count is written.
  fileprivate var integer: Int? { Int(filter(\.isNumber)) }
}
