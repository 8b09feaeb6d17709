import BrowserDriver

/// What opening, scrolling and deciding on one report cost in a browser.
struct PageFigures {
  /// Milliseconds from the start of the load to its end, medians: of the report, and of a page without content.
  let opening: (report: Double, empty: Double)
  /// Elements that stand there once it is open.
  let elements: Int
  /// Milliseconds between two frames while it is scrolled through, at most and in the median.
  let frames: (longest: Double, median: Double)
  /// Milliseconds in which a key decides a group, at most and in the median.
  let deciding: (longest: Double, median: Double)

  /// Measures a report; each opening has a tab of its own, all in one browser.
  init(of report: String, besides empty: String, rounds: Int = 7) throws {
    let browser = try Browser()
    var times: (report: [Double], empty: [Double]) = ([], [])
    for _ in 0..<rounds {
      times.empty.append(try PageFigures.opening(of: browser.open(empty)))
      times.report.append(try PageFigures.opening(of: browser.open(report)))
    }
    opening = (Median.of(times.report), Median.of(times.empty))
    let page = try browser.open(report)
    try page.settle()
    elements = try page.count(of: "*")
    let frames = try page.evaluate(PageFigures.scrolling).items.compactMap(\.number)
    self.frames = (frames.max() ?? 0, Median.of(frames))
    let keys = try page.evaluate(PageFigures.deciding).items.compactMap(\.number)
    deciding = (keys.max() ?? 0, Median.of(keys))
  }

  private static func opening(of page: Page) throws -> Double {
    try page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd").number ?? 0
  }

  /// Scrolls on by most of a window each frame until the end, at most two hundred times, and tells how long each took.
  private static let scrolling = """
    new Promise(done => {
      const times = [];
      let last = performance.now();
      const step = now => {
        times.push(now - last);
        last = now;
        scrollBy({top: 700, behavior: "instant"});
        const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        if (isAtEnd || times.length > 200) done(times); else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    })
    """

  /// Decides fifty groups by the key of *same*, and tells how long the page took over each.
  private static let deciding = """
    (() => {
      const times = [];
      for (let count = 0; count < 50 && document.querySelector(".card.current:not(.folded)"); count += 1) {
        const start = performance.now();
        document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "m", bubbles: true}));
        document.body.offsetHeight;
        times.push(performance.now() - start);
      }
      return times;
    })()
    """
}

/// The middle of some numbers.
enum Median {
  /// The value that as many are below as above; nothing of none.
  static func of(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }
}
