import ArgumentParser
import Pipeline

/// `twinleaf decide accept`: makes recommended and revoked decisions bind.
struct DecideAcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Make decisions bind that a program recommended, or that were taken back.",
    discussion: """
      Each is held against what was decided since and against the last run, as an import is. One that was taken back is \
      decided anew, under a new number.

      Exit status: 0 all bind now, 1 some were refused, 3 all were refused.
      """)

  @Argument(help: ArgumentHelp("Numbers of decisions, as list shows them.", valueName: "number"))
  var numbers: [Int]

  @OptionGroup(title: "State") var decisions: DecisionOptions
  @OptionGroup(title: "Who") var person: PersonOptions

  @Flag(help: "Print JSON: what became of each.")
  var json = false

  func run() throws {
    let report = try DecisionAcceptJob(
      decisions.settings(isQuiet: json), numbers: numbers, by: person.by, comment: person.comment
    ).run()
    try StandardOutput.write(json ? JSONOutput.text(of: report) : DecisionText.text(of: report))
    let refused = report.changes.count { $0.outcome == .refused }
    if refused > 0 {
      throw ReportedFailure(status: refused == report.changes.count ? .input : .condition)
    }
  }
}
