import BrowserDriver
import Foundation

/// Pictures of pages that people look at after the tests; no test compares them.
///
/// They stand in `screenshots` in the build folder, or in the folder that `SCREENSHOTS` names.
enum Screenshots {
  /// The folder.
  static let folder: URL = {
    if let given = ProcessInfo.processInfo.environment["SCREENSHOTS"] { return URL(fileURLWithPath: given) }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    // The tests are built into FOLDER/TRIPLE/CONFIGURATION.
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appending(path: "screenshots")
  }()

  /// Keeps what a page shows as `NAME.png`.
  static func keep(_ page: Page, as name: String, height: Int? = nil) throws {
    try keep(page.picture(height: height), as: "\(name).png")
  }

  /// Keeps bytes as a file.
  static func keep(_ data: Data, as name: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try data.write(to: folder.appending(path: name))
  }
}
