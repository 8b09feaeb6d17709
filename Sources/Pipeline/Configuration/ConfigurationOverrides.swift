/// The flags of a command as they were typed; each that is there wins over the configuration file.
public struct ConfigurationOverrides: Sendable, Equatable {
  /// The inputs: paths, or `-` for standard input.
  public var inputs: [String] = []
  /// `--source-name`, in the order of the inputs.
  public var sourceNames: [String] = []
  /// `--table`.
  public var table: String?
  /// `--query`.
  public var query: String?
  /// `--id-column`.
  public var idColumn: String?
  /// `--partition-by`.
  public var partitionColumn: String?
  /// `--no-header`.
  public var hasNoHeader = false
  /// `--delimiter`.
  public var delimiter: String?
  /// `--region`.
  public var region: String?
  /// `--threads`.
  public var threads: Int?
  /// `--output`.
  public var outputPath: String?
  /// `--model`.
  public var modelPath: String?
  /// `--pairs-above`.
  public var pairsAbove: Double?
  /// `--report-groups`.
  public var reportGroups: Int?
  /// `--max-pairs`.
  public var maximumPairs: Int?
  /// `--memory-limit`, as typed.
  public var memoryLimit: String?
  /// `--group-readable`.
  public var isGroupReadable = false
  /// `--state`.
  public var statePath: String?
  /// `--accept`.
  public var isAccepted = false
  /// `--full`.
  public var isFullRun = false
  /// `--fail-if`, as typed.
  public var failConditions: [String] = []
  /// `--redact`.
  public var isRedacted = false

  /// `--developer`, as typed: `without=PART`, `prior-weight=X`, `alpha=X`, `threshold=X`.
  public var developerSettings: [String] = []

  /// No flags.
  public init() {}
}
