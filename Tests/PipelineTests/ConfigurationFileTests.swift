import Testing

@testable import Pipeline

@Suite struct ConfigurationFileTests {
  private func parsed(_ text: String) throws -> ConfigurationFile {
    try ConfigurationFile(text: text, path: "twinleaf.yaml")
  }

  @Test func everyKeyIsRead() throws {
    let file = try parsed(
      """
      version: 1
      region: GB
      id-column: "Cust #"
      partition-by: shop
      header: true
      delimiter: ";"
      encoding: windows-1252
      records: places
      hub-names: 50
      table: customers
      pairs-above: 0.5
      max-pairs: 1_000_000
      report-groups: 500
      memory-limit: 2G
      group-readable: yes
      outputs: [html, pairs]
      sources:
        exports/shop.csv: shop
      placeholders: [Walk In, 0800]
      columns:
        Name: full-name
        Tel:
          kind: phone
          region: US
      """)
    #expect(file.problems == [])
    #expect(file.region == Setting("GB", at: .file(path: "region", line: 2)))
    #expect(file.idColumn?.value == "Cust #")
    #expect(file.partitionColumn?.value == "shop")
    #expect(file.hasHeader?.value == true)
    #expect(file.delimiter?.value == ";")
    #expect(file.encoding?.value == "windows-1252")
    #expect(file.records?.value == "places")
    #expect(file.hubNames?.value == 50)
    #expect(file.table?.value == "customers")
    #expect(file.pairsAbove?.value == 0.5)
    #expect(file.maximumPairs?.value == 1_000_000)
    #expect(file.reportGroups?.value == 500)
    #expect(file.memoryLimit?.value == "2G")
    #expect(file.isGroupReadable?.value == true)
    #expect(file.outputs?.map(\.value) == ["html", "pairs"])
    #expect(file.sources["exports/shop.csv"]?.value == "shop")
    #expect(file.placeholders?.map(\.value) == ["Walk In", "0800"])
    #expect(file.columns?.map(\.name) == ["Name", "Tel"])
    #expect(file.columns?.last?.kind == Setting("phone", at: .file(path: "columns.Tel.kind", line: 23)))
    #expect(file.columns?.last?.parameters == ["region": "US"])
  }

  @Test func textsAreTakenAsTheyStand() throws {
    let file = try parsed("region: NO\nid-column: 0012\ncolumns:\n  yes: notes\n  1: phone")
    #expect(file.region?.value == "NO")
    #expect(file.idColumn?.value == "0012")
    #expect(file.columns?.map(\.name) == ["yes", "1"])
  }

  @Test func anUnknownKeyIsRefusedWithTheNearestOne() throws {
    let file = try parsed("regoin: US\nversion: 1")
    #expect(
      file.problems == [
        ConfigurationProblem(
          "there is no such key; did you mean \"region\"?", at: .file(path: "regoin", line: 1))
      ])
  }

  @Test func everyProblemIsNotedWithItsPathAndLine() throws {
    let file = try parsed(
      """
      pairs-above: much
      max-pairs: 1.5
      header: perhaps
      outputs: html
      columns:
        Tel:
          region: US
        Name: [full-name]
      """)
    #expect(
      file.problems.map(\.description) == [
        "line 6: columns.Tel: it needs a kind",
        "line 8: columns.Name: expected a text",
        "line 3: header: expected true or false",
        "line 4: outputs: expected a list: [first, second]",
        "line 1: pairs-above: expected a number",
        "line 2: max-pairs: expected a whole number",
      ])
  }

  @Test(arguments: ["", "# nothing but a comment\n", "region:\n", "---\n"])
  func anEmptyFileSetsNothing(text: String) throws {
    let file = try parsed(text)
    #expect(file.problems == [])
    #expect(file.region == nil)
    #expect(file.columns == nil)
  }

  @Test func aNewerVersionIsRefused() throws {
    #expect(try parsed("version: 7").problems.map(\.message) == ["this twinleaf reads version 1"])
  }

  @Test func whatIsNotYAMLNamesLineAndColumn() {
    #expect {
      try parsed("region: US\ncolumns: [unclosed")
    } throws: { error in
      guard case .malformed(let path, let line, _, _) = error as? ConfigurationError else { return false }
      return path == "twinleaf.yaml" && line >= 2
    }
  }

  @Test func aKeyThatStandsTwiceIsRefused() {
    #expect {
      try parsed("region: US\nregion: GB")
    } throws: { error in
      guard case .malformed(_, _, _, let reason) = error as? ConfigurationError else { return false }
      return reason.contains("region")
    }
  }

  @Test func aListInPlaceOfKeysIsRefused() throws {
    #expect(try parsed("- region").problems.map(\.message) == ["expected keys with values"])
  }
}
