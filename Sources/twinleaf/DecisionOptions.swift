import ArgumentParser
import Pipeline

/// Which state file a command about decisions works with; the same for all of them.
struct DecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The state file that `twinleaf dedupe --state` made. (default: `state` of the configuration file)",
      valueName: "file"))
  var state: String?

  @Option(
    help: ArgumentHelp(
      "The configuration file. (default: \(Defaults.configurationPath) in this folder, where there is one)",
      valueName: "file"))
  var config: String?

  /// The settings that the flags and the configuration file come to; says so where a file is used that no flag named.
  func settings(isQuiet: Bool = false) throws(DedupeError) -> DecisionSettings {
    do {
      if let config {
        return try DecisionSettings(file: try ConfigurationFile.read(path: config), statePath: state)
      }
      let file = try ConfigurationFile.ofWorkingFolder()
      if let file, !isQuiet { StandardError.say("using \(file.path); --config names another") }
      return try DecisionSettings(file: file, statePath: state)
    } catch {
      throw .configuration(error)
    }
  }
}

/// Who changes something by hand.
struct PersonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who does it; kept beside the decision, and not authentication.", valueName: "name"))
  var by: String

  @Option(help: ArgumentHelp("Why, for whoever asks later.", valueName: "text"))
  var comment = ""

  func validate() throws {
    if by.allSatisfy(\.isWhitespace) { throw ValidationError("--by: a name is needed") }
  }
}
