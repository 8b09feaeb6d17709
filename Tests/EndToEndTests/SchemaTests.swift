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

  /// Decisions made as the suggestions say, by a program that knows nothing but the two schemas.
  @Test func whatAProgramDecidesByTheSchemasIsTakenAndComesBack() throws {
    let folder = try Samples.folder()
    let dedupe = ["dedupe", "-q", "--state", "shop.twinleaf", "customers.csv", "-o", "out"]
    #expect(try TwinleafCommand.run(dedupe, in: folder).status == 0)
    let groups = try folder.text(of: "out/suggestions.jsonl").split(separator: "\n").map { try JSONNode($0) }
    let decisions = try groups.map { group in
      let members = try #require(group["members"]).items.compactMap { $0["record"]?.string }
      let parts = group["parts"]?.items.map { $0.items.compactMap(\.string) } ?? []
      let decision: [String: Any] = [
        "schema": "twinleaf.decision/1", "verdict": parts.isEmpty ? "same" : "different",
        "parts": parts.isEmpty ? [members] : parts, "group_id": group["group_id"]?.string ?? "",
        "evidence_digest": group["evidence_digest"]?.string ?? "", "decided_by": "Ana",
        "idempotency_key": group["idempotency_key"]?.string ?? "",
      ]
      return String(decoding: try JSONSerialization.data(withJSONObject: decision), as: UTF8.self)
    }
    let validator = try schema("decision", in: folder)
    for decision in decisions { #expect(validator.complaints(about: try JSONNode(decision)) == []) }
    try folder.write(decisions.joined(separator: "\n") + "\n", to: "decisions.jsonl")
    let imported = try TwinleafCommand.run(
      ["decide", "import", "decisions.jsonl", "--state", "shop.twinleaf"], in: folder)
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(try TwinleafCommand.run(dedupe, in: folder).status == 0)
    let lines = try folder.text(of: "out/suggestions.jsonl").split(separator: "\n").map { try JSONNode($0) }
    let suggestions = try schema("suggestion", in: folder)
    for line in lines {
      #expect(suggestions.complaints(about: line) == [])
      #expect(line["standing"]?["decided"] == .text("same"))
      #expect(line["standing"]?["change"] == .text("unchanged"))
    }
    let rows = SimpleTable(try folder.text(of: "out/suggestions.csv")).rows
    #expect(!rows.isEmpty && rows.allSatisfy { $0["decision"] == "same" && $0["evidence"]?.count == 32 })
    let exported = try TwinleafCommand.run(["decide", "export", "--state", "shop.twinleaf"], in: folder)
    let back = exported.output.split(separator: "\n")
    #expect(back.count == decisions.count)
    for decision in back { #expect(validator.complaints(about: try JSONNode(decision)) == []) }
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
