import ArgumentParser
import Pipeline

/// `twinleaf evaluate`: measures outputs against known truth.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the outputs of a run against known truth.",
    discussion: """
      The truth is a CSV file with the columns id and entity: records of one entity are one customer. Where ids repeat \
      among sources it has a column source as well. With a column household, merged pairs of one household and \
      different people are counted. Other columns are ignored.

      Example:
        twinleaf evaluate --truth truth.csv out
      """)

  @Argument(help: ArgumentHelp("The folder that a run wrote.", valueName: "dir"))
  var output: String

  @Option(help: ArgumentHelp("The known truth.", valueName: "file"))
  var truth: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let report = try EvaluationJob(output: output, truth: truth).run()
    try StandardOutput.write(json ? try JSONOutput.text(of: report) : EvaluationText.text(of: report))
  }
}
