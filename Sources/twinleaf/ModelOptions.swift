import ArgumentParser

/// Which model judges the pairs.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Judge by the model of an earlier run, its manifest.json or output folder, and learn none; so the scores of both \
      runs can be compared. (default: learned from the records)
      """, valueName: "file"))
  var model: String?
}
