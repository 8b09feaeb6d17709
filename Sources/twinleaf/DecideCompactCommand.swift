import ArgumentParser
import Pipeline

/// `twinleaf decide compact`: keeps a state file small.
struct DecideCompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Make the state file smaller.",
    discussion: """
      Forgets the counts of all runs but the last ones, and gives free space back. Decisions, those that were revoked \
      too, ids and what the last run left stay.
      """)

  @OptionGroup(title: "State") var decisions: DecisionOptions

  @Option(help: ArgumentHelp("How many runs are remembered.", valueName: "n"))
  var keepRuns = 400

  @Flag(help: "Print JSON: what it brought.")
  var json = false

  func validate() throws {
    if keepRuns < 10 {
      throw ValidationError("--keep-runs: at least 10, which the safety brake looks back on")
    }
  }

  func run() throws {
    let report = try StateUpkeepJob(decisions.settings(isQuiet: json)).compact(keepingRuns: keepRuns)
    try StandardOutput.write(json ? JSONOutput.text(of: report) : DecisionText.text(of: report))
  }
}
