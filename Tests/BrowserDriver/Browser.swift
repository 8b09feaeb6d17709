import Foundation
import TestSupport

/// A headless Chromium of one test, driven through its DevTools protocol; killed when the last page of it is let go.
public final class Browser {
  /// How long one answer may take before a test fails: far beyond what even a busy machine needs.
  public static let patience: Duration = .seconds(60)

  /// Chromium's path, found as a shell finds a program; nil where none is installed.
  public static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let names = ["chromium", "chromium-browser", "google-chrome"]
    return folders.lazy.flatMap { folder in names.map { "\(folder)/\($0)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Whether tests that need a browser run: where there is one, and where a check demands that there be.
  public static var isWanted: Bool {
    path != nil || ProcessInfo.processInfo.environment["BROWSER_TESTS"] == "required"
  }

  let connection: DevToolsConnection
  /// Its profile, its home and its downloads, gone with it.
  let folder: FreshFolder
  var download: Download?

  /// Starts a browser with a profile of its own.
  ///
  /// - Parameter keepsSiteData: Whether pages may store anything; without, `localStorage` throws as it does for people
  ///   who refuse site data.
  public init(keepsSiteData: Bool = true) throws {
    guard let path = Browser.path else { throw BrowserError.notInstalled }
    folder = try FreshFolder()
    for name in ["profile/Default", "downloads"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(of: name), withIntermediateDirectories: true)
    }
    if !keepsSiteData {
      let settings = #"{"profile": {"default_content_setting_values": {"cookies": 2}}}"#
      try folder.write(settings, to: "profile/Default/Preferences")
    }
    var environment = ProcessInfo.processInfo.environment
    environment["HOME"] = folder.path
    let arguments = Browser.arguments + ["--user-data-dir=\(folder.path(of: "profile"))", "about:blank"]
    connection = DevToolsConnection(
      try BrowserProcess(path, arguments, environment: environment, errors: folder.path(of: "errors")))
    connection.listen { [weak self] event, parameters in self?.takeDownload(event, parameters) }
    try connection.call(
      "Browser.setDownloadBehavior",
      [
        "behavior": "allowAndName", "downloadPath": .text(folder.path(of: "downloads")),
        "eventsEnabled": true,
      ])
  }

  /// Headless, reachable through the pipe alone, and without what a browser does on its own account.
  private static let arguments = [
    "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync", "--disable-extensions", "--disable-breakpad", "--disable-crash-reporter", "--no-pings",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--password-store=basic", "--use-mock-keychain", "--mute-audio",
    "--hide-scrollbars", "--force-color-profile=srgb", "--lang=en-US",
  ]

  /// Opens a file in a new tab and waits until it is loaded and drawn.
  ///
  /// - Parameter runsScripts: Whether the page's scripts run, as in a mail program's viewer they do not.
  public func open(
    _ file: String, in viewport: Viewport = .desktop, runsScripts: Bool = true
  ) throws(BrowserError) -> Page {
    let page = try Page(of: self, in: viewport)
    page.runsScripts = runsScripts
    try page.call("Emulation.setScriptExecutionDisabled", ["value": .flag(!runsScripts)])
    try page.go(to: URL(fileURLWithPath: file).absoluteString)
    return page
  }
}
