/// Why the browser could not do what a test asked.
public enum BrowserError: Error, Equatable {
  /// No Chromium is installed where the path is searched.
  case notInstalled
  /// The program could not be started; the number is the system's.
  case notStarted(Int32)
  /// The browser ended, or closed its end of the line; with what it last wrote to standard error.
  case ended(String)
  /// Nothing came of this in time.
  case timedOut(String)
  /// The browser refused a command.
  case refused(method: String, reason: String)
  /// A message that is not JSON, or not what the protocol promises.
  case unreadable(String)
  /// The script threw.
  case threw(String)
  /// No element of the page is selected by this.
  case noElement(String)
  /// A name that is no key's.
  case noKey(String)
}
