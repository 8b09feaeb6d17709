import ArgumentParser

/// `twinleaf decide`: what people and programs decided of suggestions.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Keep what was decided of suggestions, so that the next run knows it.",
    discussion: """
      Decisions live in the state file of `twinleaf dedupe --state`. They come from report.html, which writes \
      decisions.jsonl, or from suggestions.csv with its columns decision, survivor and comment filled in. Who decided is \
      what whoever imports a file says; it is not authentication.

      Examples:
        twinleaf decide import --state shop.twinleaf decisions.jsonl
        twinleaf decide import --state shop.twinleaf --by Ana suggestions.csv
        twinleaf decide list --state shop.twinleaf
        twinleaf decide revoke --state shop.twinleaf --by Ana 12
      """,
    subcommands: [
      DecideImportCommand.self, DecideListCommand.self, DecideShowCommand.self, DecideAcceptCommand.self,
      DecideRevokeCommand.self, DecideExportCommand.self, DecideEraseCommand.self, DecideCompactCommand.self,
      DecideBackupCommand.self,
    ])

  func run() throws { throw UsageError("what about decisions? `twinleaf decide --help` lists it") }
}
