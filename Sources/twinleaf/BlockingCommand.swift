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

      With known truth also the pairs that belong together: how many each rule finds, the share of all of them that it \
      finds alone and with the rules before it, and how many no rule finds.

      Examples:
        twinleaf blocking customers.csv
        twinleaf blocking customers.csv --truth truth.csv
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Configuration") var configurationFile: ConfigurationOptions

  @Option(help: ArgumentHelp("The known truth, a CSV file as for evaluate.", valueName: "file"))
  var truth: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Running") var runOptions: RunOptions

  func run() throws {
    try runOptions.observed { observer in
      var overrides = input.overrides
      overrides.threads = runOptions.threads
      let configuration = try configurationFile.load(overrides, observer)
      let report = try BlockingJob(configuration, truth: truth).run(observer)
      try StandardOutput.write(json ? try JSONOutput.text(of: report) : BlockingText.text(of: report))
    }
  }
}
