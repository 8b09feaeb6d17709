import ArgumentParser
import Pipeline

/// `twinleaf decide erase`: forgets a customer.
struct DecideEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Forget a customer: remove a record from the state file.",
    discussion: """
      The state file holds ids and digests, never values; this removes those of one record, and cannot be undone. What \
      was decided of other records goes on to bind them. The next run knows the record as new if an input still has it. \
      Output folders and copies of the state file are not touched.

      Exit status: 0 it was forgotten, 2 nothing was known of it.
      """)

  @Argument(help: ArgumentHelp("The record, [PARTITION/]SOURCE:ID.", valueName: "record"))
  var record: String

  @OptionGroup(title: "State") var decisions: DecisionOptions

  @Flag(help: "Print JSON: what was forgotten.")
  var json = false

  func run() throws {
    let report = try StateUpkeepJob(decisions.settings(isQuiet: json)).erase(record)
    try StandardOutput.write(json ? JSONOutput.text(of: report) : DecisionText.text(of: report))
    // A name with a slip in it must not pass for a customer who was forgotten.
    if !report.wasKnown { throw ReportedFailure(status: .usage) }
  }
}
