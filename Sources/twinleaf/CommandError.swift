import Pipeline

/// An error whose description is the whole message for the user.
protocol CommandError: Error, CustomStringConvertible {}

extension DedupeError: CommandError {}

/// A command line that the argument parser lets pass and that still makes no sense.
struct UsageError: CommandError {
  let description: String

  init(_ description: String) { self.description = description }
}

/// A failure that was already told, as a line of JSON.
struct ReportedFailure: Error {
  let status: ExitStatus
}

/// What can happen to standard output.
enum StreamError: CommandError {
  /// Whoever reads has closed the pipe.
  case closed
  /// The system refuses to write; with its reason.
  case cannotWrite(reason: String)

  var description: String {
    switch self {
    case .closed: "standard output was closed"
    case .cannotWrite(let reason): "cannot write to standard output: \(reason)"
    }
  }
}
