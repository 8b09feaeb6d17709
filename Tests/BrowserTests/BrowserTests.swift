import BrowserDriver
import Testing

/// The tests that need a browser, one after the other: a browser is several processes, and each test has its own.
@Suite(
  .serialized,
  .enabled(if: Browser.isWanted, "no chromium on the path: scripts/setup --tests installs it"),
  .timeLimit(.minutes(5)))
enum BrowserTests {}
