import ArgumentParser
import Pipeline

/// Which configuration file a command uses.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file. (default: \(Defaults.configurationPath) in this folder, where there is one)",
      valueName: "file"))
  var config: String?
}
