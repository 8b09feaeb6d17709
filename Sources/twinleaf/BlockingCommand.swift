import ArgumentParser
import Pipeline

/// `twinleaf blocking`: what each rule brings and costs.
struct BlockingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blocking",
    abstract: "Show which records would be compared, and what each blocking rule brings and costs.",
    discussion: """
      Only pairs that some rule puts beside one another are compared. For each rule: the records that have its key, \
      the pairs it brings, those that no rule before it brings, its largest blocks, and the pairs of oversized blocks \
      that it leaves out.
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Configuration") var configurationFile: ConfigurationOptions

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Running") var runOptions: RunOptions

  func run() throws {
    try runOptions.observed { observer in
      var overrides = input.overrides
      overrides.threads = runOptions.threads
      let configuration = try configurationFile.load(overrides, observer)
      let report = try BlockingJob(configuration).run(observer)
      try StandardOutput.write(json ? try JSONOutput.text(of: report) : BlockingText.text(of: report))
    }
  }
}
