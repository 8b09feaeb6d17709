import Testing

@testable import Pipeline

@Suite struct MappingTextTests {
  private func text(
    _ columns: [MappedColumn], change: (inout ConfigurationOverrides) -> Void = { _ in }
  ) throws -> String {
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["a.csv"]
    change(&overrides)
    return MappingText(
      inputs: ["a.csv"], columns: columns, region: ("GB", "guessed"),
      configuration: try Configuration(file: nil, overrides: overrides),
      kinds: [MappingText.Kind(word: "phone", summary: "telephone")], reports: ["html"]
    ).text
  }

  private let columns = [
    MappedColumn(name: "Cust #", kind: "id", reason: "header \"Cust #\""),
    MappedColumn(name: "Born", kind: "birth-date", parameters: ["order": "day-first"], reason: "content"),
  ]

  @Test func aRunReadsWhatInitWrites() throws {
    let file = try ConfigurationFile(text: try text(columns), path: "twinleaf.yaml")
    #expect(file.problems == [])
    #expect(file.region?.value == "GB")
    #expect(file.idColumn?.value == "Cust #")
    #expect(file.columns?.map(\.name) == ["Cust #", "Born"])
    #expect(file.columns?.map(\.kind.value) == ["id", "birth-date"])
    #expect(file.columns?.last?.parameters == ["order": "day-first"])
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["a.csv"]
    #expect(try Configuration(file: file, overrides: overrides).columns?.count == 2)
  }

  @Test func flagsOfInitAreKept() throws {
    let written = try text(columns) {
      $0.idColumn = "Born"
      $0.partitionColumn = "Shop: no"
      $0.delimiter = "tab"
      $0.hasNoHeader = true
      $0.query = "SELECT \"a\" FROM t"
    }
    let file = try ConfigurationFile(text: written, path: "twinleaf.yaml")
    #expect(file.problems == [])
    #expect(file.idColumn?.value == "Born")
    #expect(file.partitionColumn?.value == "Shop: no")
    #expect(file.delimiter?.value == "\t")
    #expect(file.hasHeader?.value == false)
    #expect(file.query?.value == "SELECT \"a\" FROM t")
  }

  @Test func defaultsAndKindsArePrinted() throws {
    let written = try text(columns)
    #expect(written.contains("# pairs-above: 0.2\n"))
    #expect(written.contains("# max-pairs: 250000000\n"))
    #expect(written.contains("# report-groups: 2000\n"))
    #expect(written.contains("#   phone  telephone\n"))
  }

  /// Uncommenting an example must give a file that is understood.
  @Test func everyCommentedSettingIsAKey() throws {
    let settings = try text([]).split(separator: "\n").filter { $0.hasPrefix("# ") }
      .compactMap { line -> String? in
        let setting = line.dropFirst(2)
        let key = setting.prefix { $0.isLetter || $0 == "-" }
        return setting.dropFirst(key.count).hasPrefix(": ") && key.first?.isLowercase == true
          ? String(setting) : nil
      }
    let file = try ConfigurationFile(text: settings.joined(separator: "\n"), path: "twinleaf.yaml")
    #expect(settings.count >= 7)
    #expect(file.problems == [])
  }
}
