import ArgumentParser
import Pipeline

/// `twinleaf explain`: why two records are, or are not, one customer.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why two records are, or are not, suggested as one customer.",
    discussion: """
      Shows the evidence field by field in bits that add up, the band or class, and where the pair was stopped if it \
      was: no blocking rule put the two beside one another, the evidence was too weak, or they look like two people. \
      A record is named [PARTITION/]SOURCE:ID as the outputs name it, or by its id alone where that is unique. \
      Inputs and options are those of the run in question.

      Example:
        twinleaf explain 1042 2077 customers.csv
      """)

  @Argument(help: ArgumentHelp("One record.", valueName: "a"))
  var first: String

  @Argument(help: ArgumentHelp("The other record.", valueName: "b"))
  var second: String

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Configuration") var configurationFile: ConfigurationOptions

  @OptionGroup(title: "Model") var model: ModelOptions

  @Option(
    help: ArgumentHelp(
      "Keep to the decisions of this state file, which is only read. (default: none)", valueName: "file"))
  var state: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var redaction: RedactionOptions

  @OptionGroup(title: "Running") var runOptions: RunOptions

  func run() throws {
    try runOptions.observed { observer in
      var overrides = input.overrides
      overrides.threads = runOptions.threads
      overrides.modelPath = model.model
      overrides.statePath = state
      overrides.isRedacted = redaction.redact
      let configuration = try configurationFile.load(overrides, observer)
      let report = try ExplainJob(configuration, first: first, second: second).run(observer)
      try StandardOutput.write(json ? try JSONOutput.text(of: report) : ExplanationText.text(of: report))
    }
  }
}
