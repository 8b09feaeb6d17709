import ArgumentParser
import Pipeline

/// `twinleaf init`: proposes a mapping.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write the proposed mapping of columns to a configuration file.",
    discussion: """
      Reads the inputs, decides what each column holds, and writes that with its reasons to \
      \(Defaults.configurationPath), where a run in this folder finds it. Change what is wrong there; a run with a \
      saved mapping never guesses again, and stops when a column is missing or has changed its nature.
      """)

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "The file to write; - is standard output. (default: \(Defaults.configurationPath))", valueName: "file"))
  var config = Defaults.configurationPath

  @Flag(help: "Replace the file where it exists.")
  var force = false

  @OptionGroup(title: "Running") var runOptions: RunOptions

  func run() throws {
    try runOptions.observed { observer in
      var overrides = input.overrides
      overrides.threads = runOptions.threads
      let job = try MappingJob(overrides: overrides)
      if config == "-" {
        try StandardOutput.write(try job.propose(observer))
      } else {
        try job.write(to: config, replacing: force, observer)
        if !runOptions.quiet { try StandardOutput.write(config + "\n") }
      }
    }
  }
}
