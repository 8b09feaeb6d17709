import ArgumentParser
import Pipeline

/// What the main job remembers between runs, and when it says that something is wrong.
struct StateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Remember decisions, ids and what was suggested in this file, which the first run makes. Needs a column of ids. \
      (default: nothing is remembered)
      """, valueName: "file"))
  var state: String?

  @Flag(help: "Let this run through where the safety brake would keep its outputs back.")
  var accept = false

  @Flag(
    help:
      "Learn the model anew and score all pairs, also those of records that have not changed since the last run."
  )
  var full = false

  @Option(
    help: ArgumentHelp(
      """
      End with status 1 when a count of manifest.json is so, such as 'new>50'; outputs are written all the same. May be \
      given several times.
      """, valueName: "condition"))
  var failIf: [String] = []

  /// Puts what was typed among the flags of a configuration.
  func apply(to overrides: inout ConfigurationOverrides) {
    overrides.statePath = state
    overrides.isAccepted = accept
    overrides.isFullRun = full
    overrides.failConditions = failIf
  }
}
