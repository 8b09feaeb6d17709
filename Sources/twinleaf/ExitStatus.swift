import ArgumentParser
import Pipeline

/// How a command ended, for whoever started it; product-wide, the same for every command.
enum ExitStatus: Int32 {
  /// It ran, duplicates or none.
  case success = 0
  /// It ran, and a condition of `--fail-if` holds.
  case condition = 1
  /// The command line or the configuration is wrong.
  case usage = 2
  /// An input cannot be used, or its columns drifted from the saved mapping.
  case input = 3
  /// The safety brake: going on would cost more than was allowed, or the outputs look as if the input were wrong.
  case brake = 4
  /// Another run holds the state file.
  case locked = 5
  /// The state file is damaged, or a newer version's.
  case damaged = 6
  /// The output cannot be written.
  case output = 7
  /// A fault of Twinleaf's own.
  case fault = 70

  /// The status of an error that ends a command.
  init(of error: any Error) {
    self =
      switch error {
      case DedupeError.configuration, DedupeError.generator, DedupeError.unknownRecord,
        DedupeError.ambiguousRecord, DedupeError.unknownDecision, DedupeError.unknownGroup:
        .usage
      case DedupeError.input, DedupeError.unreadableFile, DedupeError.truth, DedupeError.noTrueIDs: .input
      case DedupeError.tooManyPairs, DedupeError.heldBack: .brake
      case DedupeError.conditionsHold: .condition
      case DedupeError.state(.missing): .usage
      case DedupeError.state(.locked): .locked
      case DedupeError.state(.damaged), DedupeError.state(.newer): .damaged
      case DedupeError.state(.cannotWrite): .output
      case DedupeError.output: .output
      case let failure as ReportedFailure: failure.status
      case is UsageError: .usage
      // Nobody reads any further, which is no failure: `twinleaf explain … | head -1`.
      case StreamError.closed: .success
      case StreamError.cannotWrite: .output
      default: Twinleaf.exitCode(for: error).isSuccess ? .success : .usage
      }
  }
}
