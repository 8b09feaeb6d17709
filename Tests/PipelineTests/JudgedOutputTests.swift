import TestSupport
import Testing

@testable import Pipeline

@Suite struct JudgedOutputTests {
  private func output(
    suggestions: String, pairs: String = "", manifest: String? = nil
  ) throws -> JudgedOutput {
    let folder = try FreshFolder()
    try folder.write(
      """
      source,record_id,entity_id,survivor_source,survivor_id,role
      s,1,A,s,1,survivor
      s,2,A,s,1,duplicate
      s,3,B,s,3,survivor
      s,4,B,s,3,duplicate
      s,5,C,s,5,single

      """, to: "crosswalk.csv")
    try folder.write("group_id,band,source,record_id\n\(suggestions)", to: "suggestions.csv")
    try folder.write(
      "left_source,left_id,right_source,right_id,match_probability,class\n\(pairs)", to: "pairs.csv")
    if let manifest { try folder.write(manifest, to: "manifest.json") }
    return try JudgedOutput(folder: folder.path)
  }

  /// The same partition with its entities numbered in the order of records.
  private func canonical(_ entities: [UInt32]) -> [Int] {
    var numbers: [UInt32: Int] = [:]
    return entities.map { entity in
      let number = numbers[entity] ?? numbers.count
      numbers[entity] = number
      return number
    }
  }

  @Test func onlyCertainGroupsAreMergedAtCertain() throws {
    let judged = try output(suggestions: "A,certain,s,1\nA,certain,s,2\nB,likely,s,3\nB,likely,s,4\n")
    #expect(canonical(judged.certainEntities) == [0, 0, 1, 2, 3])
    #expect(canonical(judged.entities) == [0, 0, 1, 1, 2])
  }

  @Test func questionsJoinWholeEntities() throws {
    let judged = try output(suggestions: "B,likely,s,3\nB,likely,s,4\nQ-1,possible,s,2\nQ-1,possible,s,5\n")
    #expect(canonical(judged.allEntities) == [0, 0, 1, 1, 0])
    #expect(canonical(judged.entities) == [0, 0, 1, 1, 2])
  }

  @Test func pairsKeepTheirProbability() throws {
    let judged = try output(suggestions: "", pairs: "s,1,s,5,0.25,same-person\n")
    #expect(judged.pairs.map(\.left) == [0])
    #expect(judged.pairs.map(\.right) == [4])
    #expect(judged.pairs.map(\.probability) == [0.25])
  }

  @Test func whatIsListedAsAHouseholdOrSharedContactIsNoPairOfOnePerson() throws {
    let judged = try output(
      suggestions: "",
      pairs: "s,1,s,5,0.99,shared-contact\ns,2,s,5,0.4,same-person\ns,3,s,5,0.3,same-household\n")
    #expect(judged.pairs.map(\.left) == [1])
  }

  @Test func expectedPrecisionIsThatOfTheManifest() throws {
    let judged = try output(
      suggestions: "", manifest: #"{"expected_precision": {"certain": 0.875, "likely": null}, "run": "x"}"#)
    #expect(judged.expectedPrecision == ["certain": 0.875])
    #expect(try output(suggestions: "").expectedPrecision.isEmpty)
    #expect(throws: DedupeError.self) { try output(suggestions: "", manifest: "no json") }
  }

  @Test func aRecordThatTheCrosswalkDoesNotNameIsRefused() {
    #expect(throws: DedupeError.self) { try output(suggestions: "A,certain,s,9\n") }
  }
}
