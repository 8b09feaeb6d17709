import ArgumentParser
import Pipeline

/// `twinleaf generate`: customers with known truth.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make up customers with known duplicates, to try and to measure with.",
    usage: """
      twinleaf generate --records <n> --output <dir> [--profile <word>] [--seed <s>] [--quiet]
      twinleaf generate --list-profiles
      """,
    discussion: """
      Writes customers.csv and truth.csv: a shop's customer table as it grows over years of searching too little. \
      The same number and seed give the same bytes on every machine.

      Example:
        twinleaf generate --records 10000 --seed 7 --output sample
      """)

  @Option(
    help: ArgumentHelp(
      "The kind of table: \(GenerateJob.profiles.map { "\($0.word), \($0.summary)" }.joined(separator: "; ")).",
      valueName: "word"))
  var profile = GenerateJob.profiles.first?.word ?? ""

  @Flag(help: "Print the words of --profile, one on each line, and make nothing.")
  var listProfiles = false

  @Option(help: ArgumentHelp("How many records to make.", valueName: "n"))
  var records: Int?

  @Option(help: ArgumentHelp("Which of many tables to make.", valueName: "s"))
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "dir"))
  var output: String?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if listProfiles { return }
    guard let records else { throw ValidationError("Missing expected argument '--records <n>'") }
    if output == nil { throw ValidationError("Missing expected argument '--output <dir>'") }
    if records < 1 { throw ValidationError("--records: expected at least 1") }
  }

  func run() throws {
    guard !listProfiles, let records, let output else {
      return try StandardOutput.write(GenerateJob.profiles.map { $0.word + "\n" }.joined())
    }
    let job = GenerateJob(profile: profile, records: records, seed: seed, output: output)
    try job.run(TerminalObserver(style: .none, isQuiet: quiet))
    if !quiet { try StandardOutput.write(job.customersPath + "\n") }
  }
}
