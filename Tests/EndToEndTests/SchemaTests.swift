import Foundation
import TestSupport
import Testing

@Suite struct SchemaTests {
  private func schema(_ word: String, in folder: FreshFolder) throws -> JSONSchemaValidator {
    let run = try TwinleafCommand.run(["schema", word], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return try JSONSchemaValidator(run.output)
  }

  @Test(arguments: [[], ["--partition-by", "city"], ["--redact"]])
  func everyLineOfARunIsValid(options: [String]) throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "-o", "out"] + options, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let validator = try schema("suggestion", in: folder)
    let lines = try folder.text(of: "out/suggestions.jsonl").split(separator: "\n")
    #expect(lines.count >= 2)
    for line in lines { #expect(validator.complaints(about: try JSONNode(line)) == []) }
  }

  @Test(arguments: [("1", "2"), ("1", "3"), ("1", "1"), ("1", "4"), ("6", "7")])
  func everyExplanationIsValid(first: String, second: String) throws {
    let folder = try Samples.folder()
    let run = try TwinleafCommand.run(
      ["explain", "-q", "--json", first, second, "customers.csv"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try schema("explanation", in: folder).complaints(about: try JSONNode(run.output)) == [])
  }

  @Test func anExplanationsDigestIsThatOfTheGroup() throws {
    let folder = try Samples.folder()
    _ = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "-o", "out"], in: folder)
    for line in try folder.text(of: "out/suggestions.jsonl").split(separator: "\n") {
      let group = try JSONNode(line)
      let names = try #require(group["members"]).items.compactMap { $0["record"]?.string }
      guard names.count == 2 else { continue }
      let run = try TwinleafCommand.run(["explain", "-q", "--json"] + names + ["customers.csv"], in: folder)
      #expect(try JSONNode(run.output)["evidence_digest"] == group["evidence_digest"])
    }
  }

  @Test(arguments: ["suggestion", "decision", "explanation"])
  func everySchemaIsCompleteAndClosed(word: String) throws {
    #expect(try schema(word, in: try FreshFolder()).gaps() == [])
  }

  @Test func anUnknownSchemaIsAUsageErrorThatNamesTheKnown() throws {
    let run = try TwinleafCommand.run(["schema", "merge"], in: try FreshFolder())
    #expect(run.status == 2)
    #expect(run.errors.contains("suggestion") && run.errors.contains("decision"))
  }
}
