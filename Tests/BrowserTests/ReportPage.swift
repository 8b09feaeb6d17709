import BrowserDriver
import Foundation
import TestSupport

/// The report page in a browser, by what a person sees on it.
struct ReportPage {
  /// The page.
  let page: Page
  /// The run that wrote it, whose folder has to be there when the page is loaded anew.
  let run: FinishedRun

  /// Opens the report in a run's output folder.
  init(
    of run: FinishedRun, in viewport: Viewport = .desktop, runsScripts: Bool = true,
    keepsSiteData: Bool = true
  ) throws {
    self.run = run
    page = try Browser(keepsSiteData: keepsSiteData).open(run.report, in: viewport, runsScripts: runsScripts)
    if runsScripts { try page.wait(until: "document.getElementById('page').dataset.ready === 'true'") }
  }

  /// The tabs, by their ids.
  var tabs: [String] {
    get throws {
      try page.evaluate("[...document.querySelectorAll('[role=tab]')].map(tab => tab.id)").texts
    }
  }

  /// The tab that is chosen, by its id.
  var tab: String {
    get throws { try page.evaluate("document.querySelector('[role=tab][aria-selected=true]').id").text ?? "" }
  }

  /// The groups that are drawn, by the titles of their cards.
  var titles: [String] {
    get throws {
      // Their content, since what is not near the window has no shown text.
      try page.evaluate("[...document.querySelectorAll('#list .card h3')].map(one => one.textContent)").texts
    }
  }

  /// The title of the card in hand; nil where none is.
  var current: String? {
    get throws { try page.evaluate("document.querySelector('.card.current h3')?.textContent").text }
  }

  /// The place of the card in hand among those that are drawn, from 0.
  var place: Int? {
    get throws {
      let place = try page.evaluate(
        "[...document.querySelectorAll('#list .card')].findIndex(one => one.matches('.current'))")
      return place.integer.flatMap { $0 < 0 ? nil : $0 }
    }
  }

  /// What the line above the cards says of how many there are.
  var shownCount: String { get throws { try page.text(of: ".shown") } }

  /// Searches for a text, and waits until the cards are those found.
  func search(_ text: String) throws {
    try page.press("/")
    try page.type(text)
    // The page waits a moment for the next letter.
    try page.evaluate("new Promise(done => setTimeout(done, 150))")
    try page.settle()
  }

  /// How far the page reaches beyond the window's width, in CSS pixels; nothing where it fits.
  var overflow: Int {
    get throws {
      try page.evaluate("Math.max(0, document.scrollingElement.scrollWidth - innerWidth)").integer ?? -1
    }
  }

  /// Scrolls to the end, so that all cards are drawn.
  func scrollToEnd() throws {
    try page.evaluate(
      """
      (async () => {
        let height = 0;
        while (document.documentElement.scrollHeight > height) {
          height = document.documentElement.scrollHeight;
          scrollTo(0, height);
          await new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)));
        }
      })()
      """)
  }
}
