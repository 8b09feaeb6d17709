/// A tab of a ``Browser`` with a file open in it.
///
/// What a user does goes through the browser's own events, so that it is trusted as a user's is; what a test wants to
/// know it asks in the page's language.
public final class Page {
  /// The browser, which lives as long as one of its pages.
  public let browser: Browser
  /// What went wrong so far.
  public private(set) var incidents: [Incident] = []
  /// The messages of the dialogs that the page, or the browser for it, showed so far.
  public private(set) var dialogs: [String] = []
  /// What a dialog is answered: a page that asks whether to leave it is left.
  public var acceptsDialogs = true

  var viewport: Viewport
  var runsScripts = true
  private let session: String
  private var address = ""
  private var loadCount = 0

  init(of browser: Browser, in viewport: Viewport) throws(BrowserError) {
    self.browser = browser
    self.viewport = viewport
    let connection = browser.connection
    let target = try connection.call("Target.createTarget", ["url": "about:blank"])["targetId"]
    let attached = try connection.call("Target.attachToTarget", ["targetId": target, "flatten": true])
    session = attached["sessionId"].text ?? ""
    connection.listen(to: session) { [weak self] event, parameters in self?.take(event, parameters) }
    for domain in ["Page", "Runtime", "Log", "Network", "Accessibility", "DOM"] {
      try call("\(domain).enable")
    }
    try call("Emulation.setFocusEmulationEnabled", ["enabled": true])
    try show(in: viewport)
  }

  /// Sends a command of the protocol to this page and returns what it answers.
  @discardableResult
  public func call(_ method: String, _ parameters: JSONValue = [:]) throws(BrowserError) -> JSONValue {
    try browser.connection.call(method, parameters, session: session)
  }

  /// Goes to an address and waits until what is there is loaded.
  func go(to address: String) throws(BrowserError) {
    self.address = address
    let loaded = loadCount
    let answer = try call("Page.navigate", ["url": .text(address)])
    if let reason = answer["errorText"].text { throw .refused(method: "Page.navigate", reason: reason) }
    try wait(for: "the page to load") { self.loadCount > loaded }
  }

  /// Loads the page anew and waits until it is there; a dialog that would keep it is answered by ``acceptsDialogs``.
  public func reload() throws(BrowserError) {
    let loaded = loadCount
    try call("Page.reload")
    try wait(for: "the page to load anew") { self.loadCount > loaded }
  }

  /// Waits until something holds that the browser's events bring about.
  func wait(for what: String, until isDone: () -> Bool) throws(BrowserError) {
    try browser.connection.wait(for: what, until: isDone)
  }

  private func take(_ event: String, _ parameters: JSONValue) {
    switch event {
    case "Page.loadEventFired": loadCount += 1
    case "Page.javascriptDialogOpening":
      dialogs.append(parameters["message"].text ?? "")
      // Nothing of the page is answered while a dialog stands; where the browser is gone, the next command says so.
      _ = try? browser.connection.post(
        "Page.handleJavaScriptDialog", ["accept": .flag(acceptsDialogs)], session: session)
    default:
      if let incident = Incident(event, parameters, onPage: address) { incidents.append(incident) }
    }
  }

  /// Forgets what went wrong so far and returns it: for a test that makes it go wrong.
  public func takeIncidents() -> [Incident] {
    defer { incidents = [] }
    return incidents
  }
}
