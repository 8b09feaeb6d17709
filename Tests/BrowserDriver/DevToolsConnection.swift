import Foundation

/// The DevTools protocol over a browser's line: commands that are answered, and events between the answers.
///
/// Nothing runs beside the test: events are handed out while a command or a condition is waited for.
final class DevToolsConnection {
  private let process: BrowserProcess
  private var lastNumber = 0
  private var answers: [Int: JSONValue] = [:]
  private var awaited: Set<Int> = []
  private var listeners: [String: (String, JSONValue) -> Void] = [:]

  init(_ process: BrowserProcess) { self.process = process }

  /// Hands a session's events to a listener from now on; the browser's own have no session: "".
  func listen(to session: String = "", _ listener: @escaping (_ event: String, JSONValue) -> Void) {
    listeners[session] = listener
  }

  /// Sends a command and waits for what it returns.
  @discardableResult
  func call(
    _ method: String, _ parameters: JSONValue = [:], session: String = "",
    patience: Duration = Browser.patience
  ) throws(BrowserError) -> JSONValue {
    let number = try post(method, parameters, session: session)
    awaited.insert(number)
    defer { awaited.remove(number) }
    try wait(for: method, patience: patience) { self.answers[number] != nil }
    let answer = answers.removeValue(forKey: number) ?? .null
    if let reason = answer["error"]["message"].text { throw .refused(method: method, reason: reason) }
    return answer["result"]
  }

  /// Sends a command whose answer nobody waits for; returns its number.
  @discardableResult
  func post(_ method: String, _ parameters: JSONValue = [:], session: String = "") throws(BrowserError) -> Int
  {
    lastNumber += 1
    var message: [String: JSONValue] = [
      "id": .number(Double(lastNumber)), "method": .text(method), "params": parameters,
    ]
    if !session.isEmpty { message["sessionId"] = .text(session) }
    guard let bytes = try? JSONEncoder().encode(JSONValue.members(message)) else { throw .unreadable(method) }
    try process.send(bytes)
    return lastNumber
  }

  /// Takes in messages until a condition holds.
  func wait(
    for what: String, patience: Duration = Browser.patience, until isDone: () -> Bool
  ) throws(BrowserError) {
    let deadline = ContinuousClock.now + patience
    while !isDone() {
      guard let message = try process.receive(before: deadline) else { throw .timedOut(what) }
      guard let value = JSONValue(parsing: message) else {
        throw .unreadable(String(decoding: message.prefix(200), as: UTF8.self))
      }
      take(value)
    }
  }

  private func take(_ message: JSONValue) {
    if let number = message["id"].integer {
      if awaited.contains(number) { answers[number] = message }
    } else if let event = message["method"].text {
      listeners[message["sessionId"].text ?? ""]?(event, message["params"])
    }
  }
}
