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
        twinleaf dedupe --quiet --state shop.twinleaf --output report customers.csv

      Exit status: 0 ran, 1 a --fail-if condition holds, 2 usage or configuration, 3 input, 4 safety brake, 5 another \
      run holds the state file, 6 it is damaged or newer, 7 output, 70 a fault of ours.
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Configuration") var configurationFile: ConfigurationOptions
  @OptionGroup(title: "Model") var model: ModelOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Memory") var state: StateOptions
  @OptionGroup var redaction: RedactionOptions
  @OptionGroup(title: "Running") var runOptions: RunOptions
  @OptionGroup var developer: DeveloperOptions

  func run() throws {
    try runOptions.observed { observer in
      var overrides = input.overrides
      overrides.threads = runOptions.threads
      overrides.modelPath = model.model
      output.apply(to: &overrides)
      state.apply(to: &overrides)
      overrides.isRedacted = redaction.redact
      overrides.developerSettings = developer.settings
      let configuration = try configurationFile.load(overrides, observer)
      let outcome = try DedupeJob(configuration).run(observer)
      if !runOptions.quiet { try StandardOutput.write(outcome.reportPath + "\n") }
    }
  }
}
