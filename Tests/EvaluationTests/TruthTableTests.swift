import CSV
import Evaluation
import TestSupport
import Testing

struct TruthTableTests {
  private func table(_ text: String) throws -> TruthTable {
    try TruthTable(UTF8Text(Array(text.utf8)), file: "truth.csv")
  }

  @Test
  func entitiesAreNumberedInTheOrderOfTheFile() throws {
    let truth = try table("id,entity\n7,b\n8,a\n9,b\n")
    #expect(truth.entities == [0, 1, 0])
    #expect(truth.entityCount == 2)
    #expect(!truth.hasSources)
    #expect(truth.row(id: "9", source: "anything") == 2)
    #expect(truth.row(id: "10", source: "") == nil)
  }

  @Test
  func columnsAreFoundByNameAndOthersIgnored() throws {
    let truth = try table("orig_id,entity,x,id,household\n1,e1,\"a,b\",k,h1\n2,e2,,l,h1\n3,e3,,m,\n")
    #expect(truth.entities == [0, 1, 2])
    #expect(truth.households == [0, 0, nil])
    #expect(truth.row(id: "l", source: "") == 1)
  }

  @Test
  func sourcesTellEqualIdsApart() throws {
    let truth = try table("source,id,entity\npos,1,a\nweb,1,b\n")
    #expect(truth.hasSources)
    #expect(truth.row(id: "1", source: "pos") == 0)
    #expect(truth.row(id: "1", source: "web") == 1)
    #expect(truth.row(id: "1", source: "app") == nil)
    #expect(truth.duplicates.isEmpty)
  }

  @Test
  func repeatedIdsAreReportedAndTheFirstCounts() throws {
    let truth = try table("id,entity\n1,a\n1,a\n1,b\n")
    #expect(truth.duplicates.map(\.line) == [3, 4])
    #expect(truth.duplicates.map(\.isContradiction) == [false, true])
    #expect(truth.entities == [0])
  }

  @Test
  func linesWithoutIdOrEntityAreReported() throws {
    let truth = try table("id,entity\n,a\n2,\n3\n4,d\n")
    #expect(truth.incompleteLines == [2, 3, 4])
    #expect(truth.row(id: "4", source: "") == 0)
  }

  @Test
  func rowsThatCannotBeReadAreReported() throws {
    let truth = try table("id,entity\n1,a\n2,\"b\n3,c\n")
    #expect(truth.faults.map(\.line) == [3])
    #expect(truth.row(id: "3", source: "") == 1)
  }

  @Test
  func labelsFollowTheRecordsAndCountWhatIsMissing() throws {
    let truth = try table("id,entity,household\n1,a,h\n2,b,h\n3,a,\n")
    let ids = ["3", "x", "1"]
    let labels = truth.labels(count: 3) { (ids[$0], "customers") }
    #expect(labels.entities == [0, nil, 0])
    #expect(labels.households == [nil, nil, 0])
    #expect(labels.unknownRecords == 1)
    #expect(labels.absentRecords == 1)
  }

  @Test
  func truePairsAreThoseOfTheRecordsThatAreThere() throws {
    let truth = try table("id,entity,household\n1,a,h\n2,b,\n3,a,\n4,a,\n5,b,\n")
    let all = truth.labels(count: 5) { (String($0 + 1), "") }
    #expect(all.truePairs == 4)
    #expect(all.hasHouseholds)
    let some = truth.labels(count: 3) { (String($0 + 2), "") }
    #expect(some.truePairs == 1)
    #expect(!some.hasHouseholds)
  }

  @Test
  func manyIdsKeepTheirRows() throws {
    let text = "id,entity\n" + (0..<5_000).map { "\($0 &* 7919),e\($0 / 2)\n" }.joined()
    let truth = try table(text)
    #expect(truth.entityCount == 2_500)
    #expect((0..<5_000).allSatisfy { truth.row(id: "\($0 &* 7919)", source: "") == $0 })
  }

  @Test
  func missingColumnsAndEmptyFilesAreRefused() {
    #expect(throws: EvaluationError.emptyTruth(file: "truth.csv")) { try table("") }
    #expect(
      throws: EvaluationError.missingColumn(file: "truth.csv", column: "entity", found: ["id", "name"])
    ) {
      try table("id,name\n1,x\n")
    }
    #expect(throws: EvaluationError.missingColumn(file: "truth.csv", column: "id", found: ["key", "entity"]))
    {
      try table("key,entity\n")
    }
  }

  @Test
  func aFileThatIsNotThereSaysSo() {
    #expect(throws: EvaluationError.unreadable(.notFound(path: "/nowhere/truth.csv"))) {
      try TruthTable(path: "/nowhere/truth.csv")
    }
  }
}
