import ArgumentParser
import Pipeline

/// `twinleaf decide import`: takes decisions of files into the state file.
struct DecideImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take decisions of files into the state file.",
    discussion: """
      Each line is held against what the last run knew and what was decided before. It is applied, or known already, \
      or recommended (a program's same, until a person accepts it), or refused: stale (a record changed since it was \
      reviewed), unknown (no such record or group), conflict (it contradicts others, which are named), malformed. \
      Refused lines change nothing; the others are written, all at once. Importing a file twice changes nothing.

      In a spreadsheet, a word in the column decision is the group's: same, different, household, unsure; drop is of \
      its row. x in the column survivor marks the record to keep.

      Exit status: 0 every line was taken or known, 1 some were refused, 3 all were refused or a file cannot be read, \
      5 another run holds the state file, 6 it is damaged or newer.
      """)

  @Argument(help: ArgumentHelp("decisions.jsonl or suggestions.csv; - is standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup(title: "State") var decisions: DecisionOptions

  @Option(help: ArgumentHelp("Who decided, where a line does not say.", valueName: "name"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      """
      The program or AI agent that decided, whomever the lines name. Its different binds at once, its same waits for a \
      person unless `programs-may-merge` of the configuration file names it.
      """, valueName: "name"))
  var byProgram: String?

  @Flag(help: "Write nothing, and say what would become of each line.")
  var dryRun = false

  @Flag(help: "Print JSON: what became of each line.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print nothing but what was refused.")
  var quiet = false

  func validate() throws {
    if by != nil, byProgram != nil { throw ValidationError("--by and --by-program exclude each other") }
    for (flag, name) in [("--by", by), ("--by-program", byProgram)] {
      if let name, name.allSatisfy(\.isWhitespace) { throw ValidationError("\(flag): a name is needed") }
    }
  }

  func run() throws {
    let report = try DecisionImportJob(
      decisions.settings(isQuiet: json || quiet), files: files, by: by, program: byProgram, isDryRun: dryRun
    ).run()
    if json {
      try StandardOutput.write(JSONOutput.text(of: report))
    } else if quiet {
      if report.count(.refused) > 0 { StandardError.say(DecisionText.refusals(report)) }
    } else {
      try StandardOutput.write(DecisionText.text(of: report))
    }
    if report.count(.refused) > 0 {
      throw ReportedFailure(status: report.count(.refused) == report.lines.count ? .input : .condition)
    }
  }
}
