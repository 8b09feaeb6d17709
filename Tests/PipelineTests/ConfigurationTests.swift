import Testing

@testable import Pipeline

@Suite struct ConfigurationTests {
  private func overrides(_ change: (inout ConfigurationOverrides) -> Void) -> ConfigurationOverrides {
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["customers.csv"]
    change(&overrides)
    return overrides
  }

  private func problems(_ overrides: ConfigurationOverrides, file text: String? = nil) throws -> [String] {
    let file = try text.map { try ConfigurationFile(text: $0, path: "twinleaf.yaml") }
    do {
      _ = try Configuration(file: file, overrides: overrides)
      return []
    } catch {
      guard case .invalid(_, let problems) = error else { throw error }
      return problems.map(\.description)
    }
  }

  @Test func withoutAnySettingTheDefaultsHold() throws {
    let configuration = try Configuration(file: nil, overrides: overrides { _ in })
    #expect(configuration.inputs == [.init(location: "customers.csv", sourceName: nil)])
    #expect(configuration.outputPath == "twinleaf-out")
    #expect(configuration.pairsAbove == 0.2)
    #expect(configuration.columns == nil)
    #expect(configuration.region == nil)
    #expect(configuration.hasHeader)
    #expect(!configuration.isGroupReadable)
    #expect(configuration.threads >= 1)
  }

  @Test func aFlagWinsOverTheFile() throws {
    let file = try ConfigurationFile(
      text: "region: GB\npairs-above: 0.5\nid-column: a\ntable: t", path: "twinleaf.yaml")
    let configuration = try Configuration(
      file: file,
      overrides: overrides {
        $0.region = "us"
        $0.idColumn = "b"
        $0.query = "SELECT 1"
      })
    #expect(configuration.region == "US")
    #expect(configuration.idColumn == "b")
    #expect(configuration.pairsAbove == 0.5)
    #expect(configuration.query == "SELECT 1")
    #expect(configuration.table == nil)
  }

  @Test func allProblemsOfFileAndFlagsComeAtOnce() throws {
    let found = try problems(
      overrides {
        $0.threads = 0
        $0.region = "Texas"
      },
      file: "pairs-above: 7\nregoin: US\n")
    #expect(
      found == [
        "line 1: pairs-above: expected a probability, 0 to 1",
        "line 2: regoin: there is no such key; did you mean \"region\"?",
        "--region: expected a country of two letters, such as US, GB, DE",
        "--threads: expected at least 1 and at most 1024",
      ])
  }

  @Test func theFileNamesSourcesByPathOrFileName() throws {
    let file = try ConfigurationFile(
      text: "sources:\n  shop.csv: pos\n  exports/web.csv: web", path: "twinleaf.yaml")
    let configuration = try Configuration(
      file: file, overrides: overrides { $0.inputs = ["exports/shop.csv", "exports/web.csv"] })
    #expect(configuration.inputs.map(\.sourceName) == ["pos", "web"])
  }

  @Test func twoSourcesOfOneNameAreRefused() throws {
    let found = try problems(
      overrides {
        $0.inputs = ["a.csv", "b.csv"]
        $0.sourceNames = ["pos", "pos"]
      })
    #expect(found == ["--source-name: two inputs are both called \"pos\"; give each a name of its own"])
  }

  @Test func sourceNamesMustBeOneForEachInput() throws {
    let found = try problems(
      overrides {
        $0.inputs = ["a.csv", "b.csv"]
        $0.sourceNames = ["pos"]
      })
    #expect(found == ["--source-name: 1 names for 2 inputs; give one for each, in their order"])
  }

  @Test(arguments: ["a:b", "a/b", "", "tab\t"])
  func aSourceNameCannotBreakARecordsName(name: String) throws {
    #expect(try problems(overrides { $0.sourceNames = [name] }).count == 1)
  }

  @Test func standardInputIsReadOnce() throws {
    #expect(try problems(overrides { $0.inputs = ["-", "-"] }).contains { $0.contains("standard input") })
  }

  @Test(arguments: [
    ("comma", UInt8(ascii: ",")), ("TAB", UInt8(ascii: "\t")), ("\\t", UInt8(ascii: "\t")),
    (";", UInt8(ascii: ";")), ("|", UInt8(ascii: "|")), ("^", UInt8(ascii: "^")),
  ])
  func aDelimiterIsACharacterOrItsName(written: String, byte: UInt8) throws {
    let configuration = try Configuration(file: nil, overrides: overrides { $0.delimiter = written })
    #expect(configuration.delimiter == byte)
  }

  @Test(arguments: ["", "ab", "a", "7", "\"", "\n", "é"])
  func whatCannotStandBetweenCellsIsRefused(written: String) throws {
    #expect(try problems(overrides { $0.delimiter = written }).count == 1)
  }

  @Test func aTableAndAQueryExcludeEachOther() throws {
    let found = try problems(
      overrides {
        $0.table = "customers"
        $0.query = "SELECT 1"
      })
    #expect(found == ["--query: a query takes the place of a table; give one of --table, --query"])
  }

  @Test func whatIsFoundByLookingCanBeSaid() throws {
    let file = try ConfigurationFile(
      text: "encoding: Windows-1252\nrecords: places\nhub-names: 50", path: "twinleaf.yaml")
    let configuration = try Configuration(file: file, overrides: overrides { _ in })
    #expect(configuration.encoding == .windows1252)
    #expect(configuration.tableKind == .places)
    #expect(configuration.hubNames == 50)
    let found = try problems(overrides { _ in }, file: "encoding: latin\nrecords: dogs\nhub-names: 0")
    #expect(found.count == 3)
    #expect(found[0].contains("expected one of utf-8, utf-16le, utf-16be, windows-1252"))
    #expect(found[1].contains("expected one of people, places"))
  }
}
