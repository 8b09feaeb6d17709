/// The proposed mapping as a commented `twinleaf.yaml`, for a person to read and change.
struct MappingText {
  /// A field kind as the list at the end of the file has it.
  struct Kind {
    let word: String
    let summary: String
  }

  /// What the file was made from, as its first line says.
  let inputs: [String]
  /// The columns with their kinds and reasons.
  let columns: [MappedColumn]
  /// The country of numbers without a country code, and how it was found.
  let region: (code: String, reason: String)?
  /// Settings that were given as flags, to be kept.
  let configuration: Configuration
  /// All kinds that a column can have.
  let kinds: [Kind]
  /// The words of all reports.
  let reports: [String]

  /// The text of the file.
  var text: String {
    [head, places, columnLines, optional, kindLines].joined(separator: "\n")
  }

  private var head: String {
    """
    # How twinleaf reads \(inputs.joined(separator: ", ")); proposed by `twinleaf init`.
    # Runs in this folder use this file, and --config names it elsewhere. A run with it guesses nothing, and stops when
    # a column named here is missing or has changed its nature. Where a guess is wrong, put another kind in its place.
    version: \(Defaults.configurationVersion)

    """
  }

  private var places: String {
    var lines: [String] = []
    if let region {
      lines.append("# The country of telephone numbers without a country code: \(region.reason).")
      lines.append("region: \(region.code)\n")
    }
    lines.append("# The column of record ids; without one, a record's id is the number of its row.")
    lines.append(
      setting("id-column", configuration.idColumn ?? column(of: "id"), otherwise: "\"Customer No\""))
    lines.append("\n# Records are compared only inside one value of this column, such as a shop's id.")
    lines.append(setting("partition-by", configuration.partitionColumn, otherwise: "shop_id"))
    lines.append(contentsOf: reading)
    return lines.joined(separator: "\n") + "\n"
  }

  /// How the inputs were read, where flags said so.
  private var reading: [String] {
    var lines: [String] = []
    if !configuration.hasHeader { lines.append("header: false") }
    if let delimiter = configuration.delimiter {
      lines.append("delimiter: \(YAMLText.quoted(String(Unicode.Scalar(delimiter))))")
    }
    if let encoding = configuration.encoding { lines.append("encoding: \(encoding.rawValue)") }
    if let table = configuration.table { lines.append("table: \(YAMLText.scalar(table))") }
    if let query = configuration.query { lines.append("query: \(YAMLText.quoted(query))") }
    return lines.isEmpty ? [] : ["\n# How the inputs are read."] + lines
  }

  private var columnLines: String {
    let entries = columns.map { (text: "  \(YAMLText.scalar($0.name)): \(kind(of: $0))", reason: $0.reason) }
    let width = min(entries.map(\.text.count).max() ?? 0, 48)
    let lines = entries.map { entry in
      let space = String(repeating: " ", count: max(0, width - entry.text.count))
      return "\(entry.text)\(space)  # \(YAMLText.comment(entry.reason))"
    }
    return "# What each column holds, and why it is taken for that.\ncolumns:\n"
      + lines.joined(separator: "\n") + "\n"
  }

  private var optional: String {
    """
    # The rest may be left out; these are the defaults, but for the examples of placeholders and sources.
    # Texts that stand for no customer, besides those that twinleaf knows.
    # placeholders: ["Walk In", "555-0100"]
    # How many different names may share a phone, e-mail or address before it says nothing.
    # hub-names: \(Defaults.hubNames)
    # Whether the records are people or places (companies, too), where it is told wrongly.
    # records: people
    # The encoding of CSV inputs (utf-8, utf-16le, utf-16be, windows-1252), where it is found wrongly.
    # encoding: utf-8
    # The names of sources, by their files.
    # sources: {exports/shop.csv: shop, exports/web.csv: web}
    # The least probability of a pair in pairs.csv.
    # pairs-above: \(Defaults.pairsAbove)
    # The most groups in report.html; the other files have them all.
    # report-groups: \(Defaults.reportGroups)
    # The most candidate pairs that are scored; above it a run stops with status 4.
    # max-pairs: \(Defaults.maximumPairs)
    # The most memory that is resident; what is over it lies in files beside the output.
    # memory-limit: 2G
    # An earlier run's manifest.json, or its folder: its model is used, and none is learned.
    # model: last-night/manifest.json
    # The reports to write.
    # outputs: [\(reports.joined(separator: ", "))]
    # Whether the group may read them.
    # group-readable: false
    # redact: false

    """
  }

  private var kindLines: String {
    let width = kinds.map(\.word.count).max() ?? 0
    let lines = kinds.map { kind in
      "#   \(kind.word)\(String(repeating: " ", count: width - kind.word.count))  \(kind.summary)"
    }
    return "# Kinds of columns\n" + lines.joined(separator: "\n") + "\n"
  }

  private func kind(of column: MappedColumn) -> String {
    if column.parameters.isEmpty { return column.kind }
    let parameters = column.parameters.sorted { $0.key < $1.key }.map {
      ", \($0.key): \(YAMLText.scalar($0.value))"
    }
    return "{kind: \(column.kind)\(parameters.joined())}"
  }

  private func column(of kind: String) -> String? { columns.first { $0.kind == kind }?.name }

  private func setting(_ key: String, _ value: String?, otherwise example: String) -> String {
    value.map { "\(key): \(YAMLText.scalar($0))" } ?? "# \(key): \(example)"
  }
}
