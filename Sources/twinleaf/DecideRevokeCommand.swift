import ArgumentParser
import Pipeline

/// `twinleaf decide revoke`: takes decisions back.
struct DecideRevokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Take decisions back.",
    discussion: """
      A decision that was taken back stays in the list and binds no more: the next run judges its records by their \
      evidence, and by what else was decided. Customers that it held together part again, and the crosswalk says where \
      each record went.
      """)

  @Argument(help: ArgumentHelp("Numbers of decisions, as list shows them.", valueName: "number"))
  var numbers: [Int]

  @OptionGroup(title: "State") var decisions: DecisionOptions
  @OptionGroup(title: "Who") var person: PersonOptions

  @Flag(help: "Print JSON: what became of each.")
  var json = false

  func run() throws {
    let report = try DecisionRevokeJob(
      decisions.settings(isQuiet: json), numbers: numbers, by: person.by, comment: person.comment
    ).run()
    try StandardOutput.write(json ? JSONOutput.text(of: report) : DecisionText.text(of: report))
  }
}
