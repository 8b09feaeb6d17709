import Yams

/// `twinleaf.yaml` as it was written: every value with its place, nothing validated but its shape.
///
/// Scalars are taken as the text that stands there, so that the country `NO` is not a truth value and a telephone
/// number is not a count.
public struct ConfigurationFile: Sendable, Equatable {
  /// A column and what the file says that it holds.
  public struct Column: Sendable, Equatable {
    /// The column's name as the input's header has it.
    public let name: String
    /// The word of its field kind.
    public let kind: Setting<String>
    /// The kind's parameters.
    public let parameters: [String: String]
  }

  /// The keys that a configuration file may hold.
  public static let keys = [
    "version", "region", "id-column", "partition-by", "columns", "header", "delimiter", "encoding", "records",
    "hub-names", "table", "query", "sources", "placeholders", "model", "outputs", "pairs-above",
    "report-groups", "max-pairs", "memory-limit", "group-readable", "redact", "state", "brake", "fail-if",
    "programs-may-merge", "full-after",
  ]
  /// The keys under `brake`.
  static let brakeKeys = ["shrink", "new-groups", "new-groups-least", "one-value"]

  /// From where on the safety brake keeps outputs back.
  public struct Brake: Sendable, Equatable {
    /// The share of its records that an input may lose.
    public fileprivate(set) var shrink: Setting<Double>?
    /// How many times the median of new groups a run may have.
    public fileprivate(set) var newGroups: Setting<Double>?
    /// New groups that are always let through.
    public fileprivate(set) var newGroupsLeast: Setting<Int>?
    /// The share of the records on which one value may stand.
    public fileprivate(set) var oneValue: Setting<Double>?
  }

  /// The path that it was read from, for messages.
  public let path: String
  /// The country of numbers without a country code.
  public private(set) var region: Setting<String>?
  /// The column of the records' ids.
  public private(set) var idColumn: Setting<String>?
  /// The column that keeps records apart.
  public private(set) var partitionColumn: Setting<String>?
  /// What each column holds; nil where the file leaves that to be guessed.
  public private(set) var columns: [Column]?
  /// Whether CSV inputs begin with a row of names.
  public private(set) var hasHeader: Setting<Bool>?
  /// What stands between the cells of CSV inputs.
  public private(set) var delimiter: Setting<String>?
  /// The encoding of CSV inputs.
  public private(set) var encoding: Setting<String>?
  /// Whether the records are people or places.
  public private(set) var records: Setting<String>?
  /// How many names may share a contact before it says nothing.
  public private(set) var hubNames: Setting<Int>?
  /// The table to read of SQLite inputs.
  public private(set) var table: Setting<String>?
  /// The query to run on SQLite inputs.
  public private(set) var query: Setting<String>?
  /// Names of sources, by the path or file name of their input.
  public private(set) var sources: [String: Setting<String>] = [:]
  /// The site's own placeholders, in the order of the file.
  public private(set) var placeholders: [Setting<String>]?
  /// The file of a saved model.
  public private(set) var model: Setting<String>?
  /// The words of the reports to write.
  public private(set) var outputs: [Setting<String>]?
  /// The least probability of a pair in `pairs.csv`.
  public private(set) var pairsAbove: Setting<Double>?
  /// The most candidate pairs that may be scored.
  public private(set) var maximumPairs: Setting<Int>?
  /// The most memory that may be resident, as written: `2G`.
  public private(set) var memoryLimit: Setting<String>?
  /// `report-groups`.
  public private(set) var reportGroups: Setting<Int>?
  /// Whether the group may read the outputs.
  public private(set) var isGroupReadable: Setting<Bool>?
  /// The state file.
  public private(set) var state: Setting<String>?
  /// The programs whose *same* binds without a person.
  public private(set) var mergingPrograms: [Setting<String>]?
  /// Runs that one model judges at most.
  public private(set) var fullAfter: Setting<Int>?
  /// The safety brake's limits.
  public private(set) var brake = Brake()
  /// Conditions under which a run ends with status 1.
  public private(set) var failConditions: [Setting<String>]?
  /// Whether customers' values are masked in all outputs.
  public private(set) var isRedacted: Setting<Bool>?
  /// What is wrong with the file's shape: unknown keys, texts where numbers belong.
  public private(set) var problems: [ConfigurationProblem] = []

  /// The text of a file; throws where it is not YAML, and notes everything else among ``problems``.
  public init(text: String, path: String) throws(ConfigurationError) {
    self.path = path
    guard let root = try ConfigurationFile.compose(text, path: path) else { return }
    var reader = YAMLReader(node: root, path: "", known: ConfigurationFile.keys)
    readVersion(&reader)
    region = reader.text("region")
    idColumn = reader.text("id-column")
    partitionColumn = reader.text("partition-by")
    columns = reader.has("columns") ? readColumns(&reader) : nil
    hasHeader = reader.flag("header")
    delimiter = reader.text("delimiter")
    encoding = reader.text("encoding")
    records = reader.text("records")
    hubNames = reader.count("hub-names")
    table = reader.text("table")
    query = reader.text("query")
    for entry in reader.entries("sources") {
      if let name = reader.text(of: entry) { sources[entry.key] = name }
    }
    placeholders = reader.list("placeholders")
    model = reader.text("model")
    outputs = reader.list("outputs")
    pairsAbove = reader.number("pairs-above")
    maximumPairs = reader.count("max-pairs")
    memoryLimit = reader.text("memory-limit")
    reportGroups = reader.count("report-groups")
    isGroupReadable = reader.flag("group-readable")
    state = reader.text("state")
    mergingPrograms = reader.list("programs-may-merge")
    fullAfter = reader.count("full-after")
    readBrake(&reader)
    failConditions = reader.list("fail-if")
    isRedacted = reader.flag("redact")
    problems = reader.problems
  }

  private static func compose(_ text: String, path: String) throws(ConfigurationError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw ConfigurationError(error, path: path)
    } catch {
      throw .malformed(path: path, line: 1, column: 1, reason: String(describing: error))
    }
  }

  private func readVersion(_ reader: inout YAMLReader) {
    guard let version = reader.count("version"), version.value != Defaults.configurationVersion else {
      return
    }
    reader.refuse(
      "this twinleaf reads version \(Defaults.configurationVersion)", at: version.place)
  }

  private mutating func readBrake(_ reader: inout YAMLReader) {
    guard var inner = reader.inner("brake", known: ConfigurationFile.brakeKeys) else { return }
    brake.shrink = inner.number("shrink")
    brake.newGroups = inner.number("new-groups")
    brake.newGroupsLeast = inner.count("new-groups-least")
    brake.oneValue = inner.number("one-value")
    reader.take(problemsOf: inner)
  }

  private func readColumns(_ reader: inout YAMLReader) -> [Column] {
    var columns: [Column] = []
    for entry in reader.entries("columns") {
      guard case .mapping = entry.node else {
        if let kind = reader.text(of: entry) {
          columns.append(Column(name: entry.key, kind: kind, parameters: [:]))
        }
        continue
      }
      var inner = YAMLReader(node: entry.node, path: entry.path, known: nil)
      let kind = inner.text("kind")
      if kind == nil { inner.refuse("it needs a kind", at: entry.place) }
      let parameters = inner.remainingTexts(but: "kind")
      reader.take(problemsOf: inner)
      if let kind { columns.append(Column(name: entry.key, kind: kind, parameters: parameters)) }
    }
    return columns
  }
}

extension ConfigurationError {
  /// What YAML's own reader found wrong.
  init(_ error: YamlError, path: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let reason = [context?.text, problem].compactMap(\.self).joined(separator: ": ")
      self = .malformed(path: path, line: mark.line, column: mark.column, reason: reason)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().joined(separator: ", ")
      self = .malformed(
        path: path, line: context.mark.line, column: context.mark.column,
        reason: "a key stands there twice: \(keys)")
    default:
      self = .malformed(path: path, line: 1, column: 1, reason: "it is no text in UTF-8 or UTF-16")
    }
  }
}
