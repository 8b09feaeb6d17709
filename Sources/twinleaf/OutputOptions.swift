import ArgumentParser
import Pipeline

/// What the main job writes, and when it rather stops.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write. (default: \(Defaults.outputPath))", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The least probability of a pair in pairs.csv. (default: \(Defaults.pairsAbove))", valueName: "p"))
  var pairsAbove: Double?

  @Option(
    help: ArgumentHelp(
      """
      The most groups in report.html, shared out evenly with --partition-by; the other files have them all. \
      (default: \(Defaults.reportGroups.grouped))
      """, valueName: "n"))
  var reportGroups: Int?

  @Option(
    help: ArgumentHelp(
      """
      Stop with status 4, before anything is scored, when there are more candidate pairs. \
      (default: \(Defaults.maximumPairs.grouped))
      """, valueName: "n"))
  var maxPairs: Int?

  @Option(
    help: ArgumentHelp(
      """
      Keep less than that in memory, such as 2G or 512M, and what is over it in files beside the output: \
      slower, the same answer. (default: no limit)
      """, valueName: "size"))
  var memoryLimit: String?

  @Flag(help: "Let the group read the outputs: mode 0640 instead of 0600.")
  var groupReadable = false

  /// Puts what was typed among the flags of a configuration.
  func apply(to overrides: inout ConfigurationOverrides) {
    overrides.outputPath = output
    overrides.pairsAbove = pairsAbove
    overrides.reportGroups = reportGroups
    overrides.maximumPairs = maxPairs
    overrides.memoryLimit = memoryLimit
    overrides.isGroupReadable = groupReadable
  }
}
