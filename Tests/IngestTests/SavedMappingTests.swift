import Records
import Testing

@testable import Ingest

@Suite struct SavedMappingTests {
  private let folder = InputFolder()

  private func mapping(_ kinds: [(String, String)]) -> [ColumnMapping] {
    kinds.map { ColumnMapping(column: $0.0, kind: $0.1, reason: "twinleaf.yaml") }
  }

  @Test func itIsObeyedWithoutGuessing() throws {
    let file = folder.write("id,email,name\n1,a@example.org,Mary Smith\n2,b@example.org,John Doe\n")
    let saved = mapping([("id", "display"), ("email", "display"), ("name", "company")])
    let loaded = try load(file, options { $0.mapping = saved })
    #expect(kinds(loaded) == ["id": "display", "email": "display", "name": "company"])
    #expect(loaded.mappings.map(\.reason) == ["twinleaf.yaml", "twinleaf.yaml", "twinleaf.yaml"])
    #expect(loaded.table.attributes.map(\.role) == [.organization])
    #expect(!loaded.hasIDColumns)
  }

  @Test func aMissingColumnIsDrift() {
    let file = folder.write("id,mail\n1,a@example.org\n")
    let saved = mapping([("id", "id"), ("email", "email")])
    let error = #expect(throws: IngestError.drift([.missing(column: "email", kind: "email")])) {
      try load(file, options { $0.mapping = saved })
    }
    #expect(error?.description.contains("column \"email\" (email) is missing") == true)
  }

  @Test func aColumnOfAnotherNatureIsDrift() {
    let rows = (0..<30).map { "\($0),Name \($0)" }
    let file = folder.write("id,phone\n" + rows.joined(separator: "\n") + "\n")
    let saved = mapping([("id", "id"), ("phone", "phone")])
    #expect(throws: IngestError.drift([.changed(column: "phone", kind: "phone", percent: 0)])) {
      try load(file, options { $0.mapping = saved })
    }
  }

  @Test(arguments: ["hello there", "foo"])
  func aColumnFilledWithOneValueOfAnotherNatureIsDrift(value: String) {
    let rows = (0..<30).map { "\($0),\(value)" }
    let file = folder.write("id,email\n" + rows.joined(separator: "\n") + "\n")
    let saved = mapping([("id", "id"), ("email", "email")])
    #expect(throws: IngestError.drift([.changed(column: "email", kind: "email", percent: 0)])) {
      try load(file, options { $0.mapping = saved })
    }
  }

  @Test func aColumnOfPlaceholdersAloneIsNoDrift() throws {
    let rows = (0..<30).map { "\($0),none" }
    let file = folder.write("id,phone\n" + rows.joined(separator: "\n") + "\n")
    let saved = mapping([("id", "id"), ("phone", "phone")])
    #expect(try load(file, options { $0.mapping = saved }).table.count == 30)
  }

  @Test(arguments: ["7", ""])
  func aColumnOfIdsThatLostThemIsDrift(value: String) {
    let rows = (0..<30).map { "\(value),Name \($0)" }
    let file = folder.write("id,name\n" + rows.joined(separator: "\n") + "\n")
    let saved = mapping([("id", "id"), ("name", "full-name")])
    #expect(throws: IngestError.drift([.changed(column: "id", kind: "id", percent: 0)])) {
      try load(file, options { $0.mapping = saved })
    }
  }

  @Test func aFewOddValuesAreNoDrift() throws {
    let rows = (0..<30).map { "\($0),\($0 % 3 == 0 ? "51255501\($0 + 10)" : "none \($0)")" }
    let file = folder.write("id,phone\n" + rows.joined(separator: "\n") + "\n")
    let saved = mapping([("id", "id"), ("phone", "phone")])
    #expect(try load(file, options { $0.mapping = saved }).table.count == 30)
  }

  @Test func aNewColumnIsShownAndWarnedOf() throws {
    let file = folder.write("id,name,shoe size\n1,Mary Smith,38\n")
    let loaded = try load(file, options { $0.mapping = mapping([("id", "id"), ("name", "full-name")]) })
    #expect(kinds(loaded)["shoe size"] == "display")
    #expect(loaded.warnings.contains { $0.contains("\"shoe size\" is new") })
  }

  @Test func theMappingMayNameThePartition() throws {
    let file = folder.write("id,shop,name\n1,A,Mary Smith\n")
    let saved = mapping([("id", "id"), ("shop", "partition"), ("name", "full-name")])
    #expect(try load(file, options { $0.mapping = saved }).table.identity(of: 0).partition == "A")
  }

  @Test func unknownKindsAndParametersAreErrors() {
    let file = folder.write("id,name\n1,Mary\n")
    #expect(throws: IngestError.invalidMapping(column: "name", reason: "there is no kind \"nickname\"")) {
      try load(file, options { $0.mapping = mapping([("name", "nickname")]) })
    }
    let saved = [
      ColumnMapping(
        column: "name", kind: "full-name", parameters: FieldParameters(["region": "GB"]),
        reason: "twinleaf.yaml")
    ]
    #expect(
      throws: IngestError.invalidMapping(
        column: "name", reason: "kind full-name has no parameter \"region\"; it takes order")
    ) { try load(file, options { $0.mapping = saved }) }
  }
}
