import ArgumentParser
import Pipeline

/// `twinleaf show`: a single group of a run's outputs.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a single group of a run's outputs.",
    discussion: """
      A group is named by its id, by the id of its entity in this run or, where the run had a state file, in an earlier \
      one, or by a record in it: [PARTITION/]SOURCE:ID, or the id alone where that is unique. A record may stand in several groups, as one \
      customer and in questions; all are shown. Nothing is computed: what is shown is what the run wrote.

      Examples:
        twinleaf show E-9f31c04d2a77
        twinleaf show pos:1042 --json --output merge-report
      """)

  @Argument(help: ArgumentHelp("A group, an entity or a record.", valueName: "group"))
  var name: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder that a run wrote. (default: \(Defaults.outputPath))", valueName: "dir"))
  var output: String?

  @Flag(help: "Print the lines of suggestions.jsonl as they are.")
  var json = false

  func run() throws {
    let groups = try ShowJob(name, output: output).run()
    let texts = groups.map { json ? $0.line + "\n" : GroupText.text(of: $0.group) }
    try StandardOutput.write(texts.joined(separator: json ? "" : "\n"))
  }
}
