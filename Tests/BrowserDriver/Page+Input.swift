extension Page {
  /// Presses keys one after the other and waits until what they did is drawn: `j`, `?`, `Enter`, `Shift+Tab`.
  public func press(_ keys: String...) throws(BrowserError) {
    for name in keys {
      let key = try Key(name)
      try call("Input.dispatchKeyEvent", key.event(key.text == nil ? "rawKeyDown" : "keyDown"))
      try call("Input.dispatchKeyEvent", key.event("keyUp"))
    }
    try settle()
  }

  /// Types a text into what has the focus.
  public func type(_ text: String) throws(BrowserError) {
    try call("Input.insertText", ["text": .text(text)])
    try settle()
  }

  /// Clicks into the middle of the first element of a selector, scrolled to where it is to be seen.
  public func click(_ selector: String) throws(BrowserError) {
    let place = try evaluate(
      """
      (() => {
        const element = document.querySelector(\(quoted(selector)));
        if (!element) return null;
        element.scrollIntoView({block: "center", behavior: "instant"});
        const box = element.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2];
      })()
      """)
    guard place != .null else { throw .noElement(selector) }
    for type in ["mousePressed", "mouseReleased"] {
      try call(
        "Input.dispatchMouseEvent",
        ["type": .text(type), "x": place[0], "y": place[1], "button": "left", "clickCount": 1])
    }
    try settle()
  }

  /// Scrolls the page by so many CSS pixels, as a wheel does.
  public func scroll(by distance: Int) throws(BrowserError) {
    try call(
      "Input.synthesizeScrollGesture",
      [
        "x": 200, "y": 400, "yDistance": .number(Double(-distance)), "speed": 8_000,
        "gestureSourceType": "mouse",
      ])
    try settle()
  }
}
