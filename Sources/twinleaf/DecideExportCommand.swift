import ArgumentParser
import Pipeline

/// `twinleaf decide export`: the decisions as `decisions.jsonl`.
struct DecideExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print decisions as decisions.jsonl.",
    discussion: """
      Prints a line of schema twinleaf.decision/1 for every decision that binds or waits for a person. Imported into \
      another state file whose last run knew the records as they were, they come to the same.
      """)

  @OptionGroup(title: "State") var decisions: DecisionOptions

  func run() throws { try StandardOutput.write(DecisionExportJob(decisions.settings()).run()) }
}
