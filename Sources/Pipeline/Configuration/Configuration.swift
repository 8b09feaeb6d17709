import CSV
import Ingest
import Matching

/// Everything that decides a run, validated: what the flags, the configuration file and the defaults come to.
public struct Configuration: Sendable {
  /// One input and the source that its records belong to.
  public struct Input: Sendable, Equatable {
    /// A path, or `-` for standard input.
    public let location: String
    /// The source's name as given; nil names it after the file, and a single input `customers`.
    public let sourceName: String?
  }

  /// The configuration file in use; nil where there is none.
  public let path: String?
  /// The inputs in order.
  public let inputs: [Input]
  /// The table to read of SQLite inputs; nil takes the only one.
  public let table: String?
  /// The query to run on SQLite inputs instead of reading a table.
  public let query: String?
  /// Whether CSV inputs begin with a row of names; by default they do.
  public let hasHeader: Bool
  /// The byte between the cells of CSV inputs; nil looks for it.
  public let delimiter: UInt8?
  /// The encoding of CSV inputs; nil looks for it.
  public let encoding: TextEncoding?
  /// The column of ids; nil finds one, or counts rows.
  public let idColumn: String?
  /// The column that keeps records apart; nil compares all with all.
  public let partitionColumn: String?
  /// The country of numbers without a country code, two capital letters; nil guesses it from the data.
  public let region: String?
  /// What each column holds; nil maps columns by header and content.
  public let columns: [ColumnMapping]?
  /// The site's own values that say nothing about who a customer is.
  public let placeholders: [String]
  /// How many different names may share a phone, e-mail or address before it says nothing; by default 20.
  public let hubNames: Int
  /// Whether the records are people or places; nil tells it from the columns.
  public let tableKind: TableKind?
  /// A `manifest.json`, or the folder of one, whose model is used; nil learns one.
  public let modelPath: String?
  /// Worker threads, 1…1,024; by default as many as processors.
  public let threads: Int
  /// Where the outputs go; by default `twinleaf-out`.
  public let outputPath: String
  /// The words of the reports to write; nil writes all.
  public let outputs: [String]?
  /// The least probability, 0…1, of a pair in `pairs.csv`; by default 0.2.
  public let pairsAbove: Double
  /// The most candidate pairs that are scored; by default 250,000,000.
  public let maximumPairs: Int
  /// The most bytes of memory that may be resident; nil sets no limit.
  public let memoryLimit: Int?
  /// The most groups in `report.html`; the other files have them all.
  public let reportGroups: Int
  /// Whether outputs are `0640` instead of `0600`; by default not.
  public let isGroupReadable: Bool
  /// The state file, which remembers decisions, ids and runs; nil for a run without a memory.
  public let statePath: String?
  /// From where on the safety brake keeps outputs back.
  public let brake: BrakeLimits
  /// Whether the safety brake is let off for this run.
  public let isAccepted: Bool
  /// Whether the model is learned anew and all pairs are scored, whatever the state file holds.
  public let isFullRun: Bool
  /// Runs that one model judges at most before it is learned anew; by default 30.
  public let fullAfter: Int
  /// The conditions under which a run ends with status 1, though its outputs are written.
  public let failConditions: [FailCondition]
  /// Whether customers' values are masked in all outputs; by default not.
  public let isRedacted: Bool
  /// What developers left out of the model or set; by default nothing.
  let modelSettings: ModelSettings
  /// The same as typed.
  let developerSettings: [String]
  /// Whether pairs whose scores could be taken over are scored all the same: what taking over is measured against.
  var isRescoring: Bool { developerSettings.contains(ConfigurationCheck.rescore) }

  /// Brings a file and flags together; flags win.
  ///
  /// - Throws: ``ConfigurationError/invalid(path:problems:)`` with every problem at once.
  public init(file: ConfigurationFile?, overrides: ConfigurationOverrides) throws(ConfigurationError) {
    var check = ConfigurationCheck(problems: file?.problems ?? [])
    path = file?.path
    inputs = check.inputs(overrides, named: file?.sources ?? [:])
    (table, query) = check.tableOrQuery(overrides, file)
    hasHeader = overrides.hasNoHeader ? false : file?.hasHeader?.value ?? Defaults.hasHeader
    delimiter = check.delimiter(flag("--delimiter", overrides.delimiter) ?? file?.delimiter)
    encoding = check.encoding(file?.encoding)
    idColumn = overrides.idColumn ?? file?.idColumn?.value
    partitionColumn = overrides.partitionColumn ?? file?.partitionColumn?.value
    region = check.region(flag("--region", overrides.region) ?? file?.region)
    columns = check.columns(file?.columns, path: file?.path)
    placeholders = file?.placeholders?.map(\.value) ?? []
    hubNames = check.count(file?.hubNames, in: 1...Int.max) ?? Defaults.hubNames
    tableKind = check.tableKind(file?.records)
    modelPath = check.filePath(flag("--model", overrides.modelPath) ?? file?.model)
    threads = check.count(flag("--threads", overrides.threads), in: 1...1024) ?? Defaults.threads
    outputPath = check.outputPath(flag("--output", overrides.outputPath)) ?? Defaults.outputPath
    outputs = check.outputs(file?.outputs)
    pairsAbove =
      check.probability(flag("--pairs-above", overrides.pairsAbove) ?? file?.pairsAbove)
      ?? Defaults.pairsAbove
    reportGroups =
      check.count(flag("--report-groups", overrides.reportGroups) ?? file?.reportGroups, in: 1...1_000_000)
      ?? Defaults.reportGroups
    maximumPairs =
      check.count(flag("--max-pairs", overrides.maximumPairs) ?? file?.maximumPairs, in: 1...Int.max)
      ?? Defaults.maximumPairs
    memoryLimit = check.bytes(flag("--memory-limit", overrides.memoryLimit) ?? file?.memoryLimit)
    isGroupReadable = overrides.isGroupReadable || file?.isGroupReadable?.value ?? false
    statePath = check.statePath(flag("--state", overrides.statePath) ?? file?.state, inputs)
    brake = check.brake(file)
    isAccepted = overrides.isAccepted
    isFullRun = check.isFullRun(overrides, withMemory: statePath != nil)
    fullAfter = check.count(file?.fullAfter, in: 0...1_000_000) ?? Defaults.fullAfter
    failConditions = check.failConditions(
      overrides.failConditions.isEmpty
        ? file?.failConditions ?? []
        : overrides.failConditions.map { Setting($0, at: .flag("--fail-if")) },
      withMemory: statePath != nil)
    isRedacted = overrides.isRedacted || file?.isRedacted?.value ?? false
    modelSettings = check.modelSettings(overrides)
    developerSettings = overrides.developerSettings
    guard check.problems.isEmpty else { throw .invalid(path: file?.path, problems: check.problemsInOrder) }
  }
}

/// A flag that was typed, as a setting.
private func flag<Value>(_ name: String, _ value: Value?) -> Setting<Value>? {
  value.map { Setting($0, at: .flag(name)) }
}
