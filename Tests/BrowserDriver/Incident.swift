/// Something that happened on a page and that no good page lets happen.
public struct Incident: Equatable, Sendable, CustomStringConvertible {
  /// What kind of thing.
  public enum Kind: String, Sendable {
    /// The script wrote an error or a warning to the console.
    case console
    /// An error that nobody caught.
    case exception
    /// The browser's own complaint, such as a script that the page's policy refused.
    case complaint
    /// The page asked for something beside its own file.
    case request
  }

  /// The kind.
  public let kind: Kind
  /// What was said, or the address that was asked for.
  public let text: String

  /// Kind and text.
  public var description: String { "\(kind.rawValue): \(text)" }

  /// The incident that an event of the protocol tells of; nil where it tells of none.
  init?(_ event: String, _ parameters: JSONValue, onPage address: String) {
    switch event {
    case "Runtime.consoleAPICalled":
      guard ["error", "warning", "assert"].contains(parameters["type"].text) else { return nil }
      kind = .console
      text = parameters["args"].items.map { $0["value"].text ?? $0["description"].text ?? "" }
        .joined(separator: " ")
    case "Runtime.exceptionThrown":
      let details = parameters["exceptionDetails"]
      kind = .exception
      text = details["exception"]["description"].text ?? details["text"].text ?? ""
    case "Log.entryAdded":
      guard ["error", "warning"].contains(parameters["entry"]["level"].text) else { return nil }
      kind = .complaint
      text = parameters["entry"]["text"].text ?? ""
    case "Network.requestWillBeSent":
      let asked = parameters["request"]["url"].text ?? ""
      // What the page made itself goes nowhere.
      guard asked.prefix(while: { $0 != "#" }) != address[...], !asked.hasPrefix("blob:"),
        !asked.hasPrefix("data:")
      else { return nil }
      kind = .request
      text = asked
    default: return nil
    }
  }
}
