import BrowserDriver
import TestSupport
import Testing

/// The page at three widths, light, dark and on paper, and for those who do not see it or use no mouse.
extension BrowserTests {
  @Suite struct AppearanceTests {
    @Test func nothingReachesBeyondTheWindowAtAnyWidth() throws {
      let run = try FinishedRun.onShop()
      for viewport in [Viewport.desktop, .tablet, .phone, .narrowest] {
        let report = try ReportPage(of: run, in: viewport)
        for medium in [Page.Medium.light, .dark, .paper] {
          try report.page.show(for: medium)
          try Screenshots.keep(report.page, as: "review-\(viewport.width)-\(medium.rawValue)", height: 2_600)
        }
        try report.page.show(for: .light)
        for tab in try report.tabs {
          try report.page.click("#\(tab)")
          #expect(try report.overflow == 0, "\(tab) at \(viewport.width)")
          try Screenshots.keep(report.page, as: "\(tab)-\(viewport.width)", height: 2_000)
        }
        #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
      }
    }

    @Test func darkIsDarkAndTextStandsOutInBoth() throws {
      let report = try ReportPage(of: .onSample())
      for medium in [Page.Medium.light, .dark] {
        try report.page.show(for: medium)
        let faint = try report.page.evaluate(Contrast.script)
        #expect(faint.items.isEmpty, "\(medium): \(faint.texts.prefix(10))")
      }
      #expect(
        try report.page.evaluate("getComputedStyle(document.body).backgroundColor").text == "rgb(26, 30, 38)")
    }

    @Test func onPaperEveryGroupOfTheListIsPrintedWithoutTheControls() throws {
      let report = try ReportPage(of: .onSample())
      try report.page.click("#tab-certain")
      let count = try report.page.text(of: "#tab-certain span")
      try Screenshots.keep(report.page.print(), as: "certain.pdf")
      #expect(try "\(report.titles.count)" == count, "all are drawn before they are printed")
      try report.page.show(for: .paper)
      #expect(try !report.page.shows(".search") && !report.page.shows(".chips"))
      #expect(try report.page.shows(".card .mark"))
    }

    @Test func everythingThatTakesTheFocusHasAName() throws {
      let report = try ReportPage(of: .onShop())
      for tab in try report.tabs {
        try report.page.click("#\(tab)")
        let nodes = try report.page.accessibleNodes().filter(\.isFocusable)
        #expect(nodes.count > 5)
        let unnamed = nodes.filter { $0.name.isEmpty && $0.role != "RootWebArea" }
        #expect(unnamed.isEmpty, "\(tab): \(unnamed.prefix(5))")
      }
    }

    @Test func picturesAndMarksHaveWords() throws {
      let report = try ReportPage(of: .onSample())
      let nodes = try report.page.accessibleNodes()
      let pictures = nodes.filter { $0.role == "image" }
      #expect(!pictures.isEmpty && pictures.allSatisfy { !$0.name.isEmpty })
      #expect(nodes.contains { $0.role == "tablist" } && nodes.contains { $0.role == "tabpanel" })
      #expect(nodes.contains { $0.role == "heading" && $0.name.contains("merge suggestions") })
    }

    @Test func theFocusIsSeenWhereverTheKeyboardPutsIt() throws {
      let report = try ReportPage(of: .onSample())
      try report.page.evaluate(FocusLook.script)
      var reached: Set<String> = []
      for _ in 0..<24 {
        try report.page.press("Tab")
        guard let name = try report.page.evaluate("takeLook()").text else { continue }
        reached.insert(name)
        try report.page.press("Tab")
        #expect(try report.page.evaluate("looksOtherwise()").isTrue, "\(name) looks as without the focus")
        try report.page.press("Shift+Tab")
      }
      #expect(reached.count >= 4, "\(reached)")
    }

    @Test func twoThousandGroupsOpenWithAScreenfulOfCards() throws {
      let people = (0..<2_000).flatMap { number in
        let last = "\(Self.word(number))\(Self.word(number / 7 + 31))"
        let row = "\(Self.word(number * 13 + 5)),\(last),512-\(200 + number / 100)-\(4_000 + number)"
        return ["a\(number),\(row)", "b\(number),\(row)"]
      }
      let run = try FinishedRun(on: "id,first_name,last_name,phone\n" + people.joined(separator: "\n"))
      let report = try ReportPage(of: run)
      try report.page.click("#tab-certain")
      #expect(try report.page.text(of: "#tab-certain span") == "2,000")
      #expect(try report.titles.count <= 60)
      // What opening costs is what is built and laid out, so that is what is bounded.
      #expect(try report.page.count(of: "*") < 6_000)
      try report.scrollToEnd()
      #expect(try report.titles.count == 2_000)
      #expect(report.page.incidents.isEmpty, "\(report.page.incidents)")
    }

    private static func word(_ number: Int) -> String {
      let syllables = [
        "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "za", "dor", "fen", "gil", "hum",
      ]
      return syllables[number % 14] + syllables[number / 14 % 14] + syllables[number / 196 % 14]
    }
  }
}
