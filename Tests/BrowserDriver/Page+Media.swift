import Foundation

extension Page {
  /// What a page is drawn for.
  public enum Medium: String, Sendable {
    /// A screen of light colours.
    case light
    /// A screen of dark colours.
    case dark
    /// Paper.
    case paper
  }

  /// Shows the page in a viewport.
  public func show(in viewport: Viewport) throws(BrowserError) {
    try call(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(viewport.width)), "height": .number(Double(viewport.height)),
        "deviceScaleFactor": .number(Double(viewport.scale)), "mobile": .flag(viewport.width < 500),
      ])
    self.viewport = viewport
  }

  /// Draws the page for a medium.
  public func show(for medium: Medium) throws(BrowserError) {
    try call(
      "Emulation.setEmulatedMedia",
      [
        "media": medium == .paper ? "print" : "screen",
        "features": [["name": "prefers-color-scheme", "value": medium == .dark ? "dark" : "light"]],
      ])
  }

  /// A picture in PNG of what is seen, or of what a window of another height would show.
  public func picture(height: Int? = nil) throws(BrowserError) -> Data {
    let seen = viewport
    if let height { try show(in: Viewport(width: seen.width, height: height, scale: seen.scale)) }
    try settle()
    let picture = try bytes(of: call("Page.captureScreenshot", ["format": "png"]))
    if height != nil { try show(in: seen) }
    return picture
  }

  /// The page as it is printed, in PDF.
  public func print() throws(BrowserError) -> Data {
    try bytes(of: call("Page.printToPDF", ["printBackground": true, "preferCSSPageSize": true]))
  }

  private func bytes(of answer: JSONValue) throws(BrowserError) -> Data {
    guard let data = answer["data"].text.flatMap({ Data(base64Encoded: $0) }) else {
      throw .unreadable("a picture")
    }
    return data
  }
}
