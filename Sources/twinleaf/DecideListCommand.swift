import ArgumentParser
import Pipeline

/// `twinleaf decide list`: the decisions of a state file, a line each.
struct DecideListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List decisions.",
    discussion: """
      Shows each decision with its number, by which it is accepted or revoked, and what it does: applied (it binds), \
      recommended (it waits for a person), revoked, overruled (a program's, and people decided otherwise).
      """)

  @OptionGroup(title: "State") var decisions: DecisionOptions

  @Option(help: ArgumentHelp("Only those about a record, SOURCE:ID.", valueName: "record"))
  var record: String?

  @Option(
    help: ArgumentHelp("Only those that are applied, recommended, revoked or overruled.", valueName: "what"))
  var only: ListedDecision.State?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let report = try DecisionListJob(decisions.settings(isQuiet: json), record: record, state: only).run()
    try StandardOutput.write(json ? JSONOutput.text(of: report) : DecisionText.list(report.decisions))
  }
}

extension ListedDecision.State: ExpressibleByArgument {}
