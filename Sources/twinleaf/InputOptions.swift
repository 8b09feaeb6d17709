import ArgumentParser
import Pipeline

/// What a command reads and how; the same for every command that reads customers.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "CSV files or SQLite databases; - is standard input.",
      discussion: "Several inputs are several sources; duplicates are found within and across them.",
      valueName: "input"))
  var inputs: [String]

  @Option(
    name: .customLong("source-name"),
    help: ArgumentHelp(
      """
      The name of an input's source; once for each input, in their order. (default: the file's name; \
      customers for a single input)
      """,
      valueName: "name"))
  var sourceNames: [String] = []

  @Option(help: ArgumentHelp("The table or view to read of SQLite databases.", valueName: "name"))
  var table: String?

  @Option(help: ArgumentHelp("A SELECT to run on SQLite databases instead.", valueName: "sql"))
  var query: String?

  @Option(
    help: ArgumentHelp("The column of record ids. (default: found by name and content)", valueName: "column"))
  var idColumn: String?

  @Option(
    help: ArgumentHelp(
      "Compare records only inside one value of this column, such as a shop's id.", valueName: "column"))
  var partitionBy: String?

  @Flag(help: "CSV inputs begin with a record, not with column names.")
  var noHeader = false

  @Option(
    help: ArgumentHelp(
      "What stands between cells of CSV inputs: a character, or comma, semicolon, tab, pipe. (default: found by looking)",
      valueName: "character"))
  var delimiter: String?

  @Option(
    help: ArgumentHelp(
      "The country of telephone numbers without a country code, such as US. (default: guessed from the data)",
      valueName: "country"))
  var region: String?

  /// The flags that were typed, for a configuration to be made from.
  var overrides: ConfigurationOverrides {
    var overrides = ConfigurationOverrides()
    overrides.inputs = inputs
    overrides.sourceNames = sourceNames
    overrides.table = table
    overrides.query = query
    overrides.idColumn = idColumn
    overrides.partitionColumn = partitionBy
    overrides.hasNoHeader = noHeader
    overrides.delimiter = delimiter
    overrides.region = region
    return overrides
  }
}
