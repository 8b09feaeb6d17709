import ArgumentParser
import Pipeline

/// Which configuration file a command uses.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file. (default: \(Defaults.configurationPath) in this folder, where there is one)",
      valueName: "file"))
  var config: String?

  /// The configuration that the file and the flags come to; says so where a file is used that no flag named.
  func load(_ overrides: ConfigurationOverrides, _ observer: any RunObserver) throws(DedupeError)
    -> Configuration
  {
    do {
      if let config {
        return try Configuration(file: try ConfigurationFile.read(path: config), overrides: overrides)
      }
      let file = try ConfigurationFile.ofWorkingFolder()
      if let file { observer.observe(.configurationFound(path: file.path)) }
      return try Configuration(file: file, overrides: overrides)
    } catch {
      throw .configuration(error)
    }
  }
}
