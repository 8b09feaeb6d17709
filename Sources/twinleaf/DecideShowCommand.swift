import ArgumentParser
import Pipeline

/// `twinleaf decide show`: all that is kept of some decisions.
struct DecideShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that is kept of decisions.")

  @Argument(help: ArgumentHelp("Numbers of decisions, as list shows them.", valueName: "number"))
  var numbers: [Int]

  @OptionGroup(title: "State") var decisions: DecisionOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let report = try DecisionListJob(decisions.settings(isQuiet: json), numbers: numbers).run()
    try StandardOutput.write(json ? JSONOutput.text(of: report) : DecisionText.details(report.decisions))
  }
}
