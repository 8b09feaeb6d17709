import ArgumentParser
import Pipeline

/// How a command works and what it says meanwhile; the same for every command that takes its time.
struct RunOptions: ParsableArguments {
  /// How progress is shown on standard error.
  enum Progress: String, ExpressibleByArgument, CaseIterable {
    /// Redrawn on a terminal, a line a stage elsewhere.
    case auto
    /// A line a stage.
    case lines
    /// A JSON object a line, for everything that is said.
    case json
    /// Not at all.
    case none
  }

  @Option(help: ArgumentHelp("Worker threads. (default: one for each processor)", valueName: "n"))
  var threads: Int?

  @Flag(name: .shortAndLong, help: "Say nothing but warnings and errors: nothing at all when all goes well.")
  var quiet = false

  @Option(help: ArgumentHelp("How to show progress.", valueName: "how"))
  var progress: Progress = .auto

  /// Runs a command's work with the observer that was asked for.
  func observed<Result>(_ work: (any RunObserver) throws -> Result) throws -> Result {
    if progress == .json { return try work(JSONObserver(isQuiet: quiet)) }
    return try work(TerminalObserver(style: style, isQuiet: quiet))
  }

  private var style: TerminalObserver.Style {
    switch progress {
    case .auto: StandardError.isTerminal ? .redrawn : .lines
    case .lines: .lines
    case .json, .none: .none
    }
  }
}
