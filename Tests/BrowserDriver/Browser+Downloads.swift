import Foundation

/// A file that a page gave to be kept.
public struct Download: Equatable, Sendable {
  let identifier: String
  /// The name that the page proposed.
  public let name: String
  var isComplete = false
}

extension Browser {
  func takeDownload(_ event: String, _ parameters: JSONValue) {
    switch event {
    case "Browser.downloadWillBegin":
      download = Download(
        identifier: parameters["guid"].text ?? "", name: parameters["suggestedFilename"].text ?? "")
    case "Browser.downloadProgress" where parameters["state"].text == "completed":
      download?.isComplete = true
    default: break
    }
  }

  /// Does something that makes a page give a file, and waits for the whole of it.
  public func download(during action: () throws -> Void) throws -> (name: String, data: Data) {
    download = nil
    try action()
    try connection.wait(for: "a download", patience: .seconds(20)) { download?.isComplete == true }
    guard let download else { throw BrowserError.timedOut("a download") }
    return (download.name, try folder.data(of: "downloads/\(download.identifier)"))
  }
}
