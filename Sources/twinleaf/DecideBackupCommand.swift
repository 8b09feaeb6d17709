import ArgumentParser
import Pipeline

/// `twinleaf decide backup`: a copy of the state file.
struct DecideBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the state file, whole and in order, also while a run holds it.",
    discussion: "Writes to a path where nothing is. To restore, put the copy in the state file's place.")

  @Argument(help: ArgumentHelp("Where the copy goes.", valueName: "path"))
  var target: String

  @OptionGroup(title: "State") var decisions: DecisionOptions

  func run() throws { try StateUpkeepJob(decisions.settings()).backUp(to: target) }
}
