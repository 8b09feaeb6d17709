import Foundation

extension Page {
  /// The value of an expression of JavaScript; that of a promise once it is kept.
  @discardableResult
  public func evaluate(_ expression: String) throws(BrowserError) -> JSONValue {
    let answer = try call(
      "Runtime.evaluate",
      [
        "expression": .text(expression), "awaitPromise": true, "returnByValue": true, "userGesture": false,
        // As the page's own script has it.
        "allowUnsafeEvalBlockedByCSP": false,
      ])
    let details = answer["exceptionDetails"]
    guard details == .null else {
      throw .threw(details["exception"]["description"].text ?? details["text"].text ?? expression)
    }
    return answer["result"]["value"]
  }

  /// Waits until an expression is true, looked at after each frame.
  public func wait(until expression: String, patience: Duration = .seconds(20)) throws(BrowserError) {
    let limit = Int(patience / .milliseconds(1))
    let holds = try evaluate(
      """
      new Promise(resolve => {
        const end = performance.now() + \(limit);
        const look = () => {
          if (\(expression)) resolve(true);
          else if (performance.now() > end) resolve(false);
          else requestAnimationFrame(look);
        };
        look();
      })
      """)
    guard holds.isTrue else { throw .timedOut(expression) }
  }

  /// Waits until what was changed is drawn, and what is drawn when it is reached stands there.
  public func settle() throws(BrowserError) {
    // Where scripts are blocked nobody is told of a frame, and nothing changes after the page is loaded.
    guard runsScripts else { return }
    try evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
  }

  /// The text of the first element of a selector, as it is shown.
  public func text(of selector: String) throws(BrowserError) -> String {
    let text = try evaluate("document.querySelector(\(quoted(selector)))?.innerText")
    guard let text = text.text else { throw .noElement(selector) }
    return text
  }

  /// The texts of all elements of a selector, as they are shown.
  public func texts(of selector: String) throws(BrowserError) -> [String] {
    try evaluate("[...document.querySelectorAll(\(quoted(selector)))].map(one => one.innerText)").texts
  }

  /// An attribute of the first element of a selector; nil where the element has none.
  public func attribute(_ name: String, of selector: String) throws(BrowserError) -> String? {
    try evaluate("document.querySelector(\(quoted(selector)))?.getAttribute(\(quoted(name)))").text
  }

  /// How many elements a selector selects.
  public func count(of selector: String) throws(BrowserError) -> Int {
    try evaluate("document.querySelectorAll(\(quoted(selector))).length").integer ?? 0
  }

  /// Whether an element of a selector is to be seen.
  public func shows(_ selector: String) throws(BrowserError) -> Bool {
    try evaluate("document.querySelector(\(quoted(selector)))?.checkVisibility() === true").isTrue
  }

  /// A text as JavaScript writes it.
  public func quoted(_ text: String) -> String {
    let bytes = try? JSONEncoder().encode(text)
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
