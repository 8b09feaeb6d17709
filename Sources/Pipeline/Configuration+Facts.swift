import Ingest
import Matching
import Records

extension Configuration {
  /// What is known of a run besides its judgement: inputs, settings that decide the result, remarks.
  ///
  /// - Parameters:
  ///   - leftOut: The names of comparisons for which the model has no room.
  ///   - reused: The saved model that was used; nil where one was learned.
  ///   - remembered: What stands for the run's memory.
  ///   - scoring: What the reader should know of how pairs were scored.
  ///   - brake: What the safety brake holds the outputs back for, or would if it were not told to let them through.
  func facts(
    of loaded: LoadedRecords, leftOut: [String], reused: ModelSummary?,
    remembered: [(name: String, value: String)] = [], brake: [String] = [], scoring: String? = nil
  ) -> RunFacts {
    let crowded =
      leftOut.isEmpty
      ? []
      : [
        "a model holds 16 comparisons; not compared, since they say least: "
          + leftOut.joined(separator: ", ")
      ]
    return RunFacts(
      inputs: loaded.inputs, version: Version.current, settings: settings(loaded, reused) + remembered,
      newestDate: loaded.newestDate,
      remarks: brake.map { (isAccepted ? "let through by --accept: " : "held back: ") + $0 } + loaded.warnings
        + loaded.remarks + crowded + (scoring.map { [$0] } ?? []))
  }

  /// Settings by name, in the order of the configuration's keys; a site's placeholders as their number and digest.
  private func settings(_ loaded: LoadedRecords, _ reused: ModelSummary?) -> [(name: String, value: String)] {
    var settings = [(name: "region", value: "\(loaded.region) (\(loaded.regionReason))")]
    func add(_ name: String, _ value: String?) { if let value { settings.append((name, value)) } }
    add("id-column", idColumn)
    add("partition-by", partitionColumn)
    add("mapping", columns == nil ? "by header and content" : "saved")
    add("header", hasHeader ? nil : "false")
    add("delimiter", delimiter.map { String(Unicode.Scalar($0)) })
    add("encoding", encoding?.rawValue)
    add("table", table)
    add("query", query)
    add("placeholders", placeholders.isEmpty ? nil : "\(placeholders.count), \(digestOfPlaceholders)")
    add("hub-names", hubNames == Defaults.hubNames ? nil : "\(hubNames)")
    add("records", tableKind?.rawValue)
    add("model", reused.map { "saved, \($0.digest)" })
    add("developer", developerSettings.isEmpty ? nil : developerSettings.joined(separator: ", "))
    add("outputs", outputs?.joined(separator: ", "))
    add("pairs-above", "\(pairsAbove)")
    add("report-groups", reportGroups == Defaults.reportGroups ? nil : "\(reportGroups)")
    return settings
  }

  private var digestOfPlaceholders: String {
    var digest = Digest()
    for placeholder in placeholders { digest.add(placeholder) }
    return digest.hexadecimal(length: 16)
  }
}

extension RunFacts {
  /// The run's id: a digest of the version, the inputs' names and digests, the settings and the mapping.
  func runID(mappings: [ColumnMapping]) -> String {
    var digest = Digest()
    digest.add(version)
    for input in inputs {
      digest.add(input.source)
      digest.add(input.digest)
    }
    for setting in settings {
      digest.add(setting.name)
      digest.add(setting.value)
    }
    for mapping in mappings {
      digest.add(mapping.column)
      digest.add(mapping.kind)
      for (name, text) in mapping.parameters.texts.sorted(by: { $0.key < $1.key }) {
        digest.add("\(name)=\(text)")
      }
    }
    return digest.hexadecimal(length: 16)
  }
}
