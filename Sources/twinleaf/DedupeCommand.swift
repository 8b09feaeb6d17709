import ArgumentParser
import Pipeline

/// `twinleaf dedupe`: the main job.
struct DedupeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Find duplicate customers and write merge suggestions.",
    discussion: """
      Needs no settings: columns are recognised by name and content, and the model is learned from the records \
      themselves. The outputs appear in one folder, all of them or none; the folder that they replace stays beside it \
      as DIR.previous. Open report.html there first.

      Examples:
        twinleaf dedupe customers.csv
        twinleaf dedupe shop.db --table customers --output merge-report
        twinleaf dedupe pos.csv web.csv --source-name pos --source-name web
        twinleaf dedupe --quiet --config /etc/twinleaf.yaml --output /var/reports/customers /var/export/customers.csv

      Exit status: 0 ran, 2 usage or configuration, 3 input, 4 too many candidate pairs, 7 output, 70 a fault of ours.
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Configuration") var configurationFile: ConfigurationOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write. (default: \(Defaults.outputPath))", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The least probability of a pair in pairs.csv. (default: \(Defaults.pairsAbove))", valueName: "p"))
  var pairsAbove: Double?

  @Option(
    help: ArgumentHelp(
      "Stop with status 4, before anything is scored, when there are more candidate pairs. (default: \(Defaults.maximumPairs.grouped))",
      valueName: "n"))
  var maxPairs: Int?

  @Flag(help: "Let the group read the outputs: mode 0640 instead of 0600.")
  var groupReadable = false

  @OptionGroup(title: "Running") var runOptions: RunOptions

  func run() throws {
    try runOptions.observed { observer in
      let configuration = try configurationFile.load(overrides, observer)
      let outcome = try DedupeJob(configuration).run(observer)
      if !runOptions.quiet { try StandardOutput.write(outcome.reportPath + "\n") }
    }
  }

  private var overrides: ConfigurationOverrides {
    var overrides = input.overrides
    overrides.threads = runOptions.threads
    overrides.outputPath = output
    overrides.pairsAbove = pairsAbove
    overrides.maximumPairs = maxPairs
    overrides.isGroupReadable = groupReadable
    return overrides
  }
}
