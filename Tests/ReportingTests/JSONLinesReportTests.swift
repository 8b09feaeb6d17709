import Foundation
import Records
import Testing

@testable import Reporting

@Suite struct JSONLinesReportTests {
  private func lines(_ content: ReportContent) throws -> [[String: Any]] {
    var text = JSONText()
    let line = SuggestionLine(content)
    for (suggestion, details) in zip(content.suggestions, content.details(of: content.suggestions[...])) {
      line.write(suggestion, details, to: &text)
    }
    return try text.bytes.split(separator: UInt8(ascii: "\n")).map { bytes in
      try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }
  }

  @Test func evidenceAddsUpToTheGroupsWeight() throws {
    for line in try lines(DemoFlorist.content()) {
      let evidence = try #require(line["evidence"] as? [String: Any])
      let parts = try ["for", "against"].flatMap { side in
        try #require(evidence[side] as? [[String: Any]]).compactMap { $0["match_weight"] as? Double }
      }
      let weight = try #require(line["match_weight"] as? Double)
      #expect(abs(parts.reduce(0, +) - weight) < 1e-9)
      #expect(abs((line["probability"] as? Double ?? 0) - 1 / (1 + exp2(-weight))) <= 0.000_000_5)
    }
  }

  @Test func fieldsAreTheOriginals() throws {
    let content = DemoHostile.content()
    let fields = content.table.schema.fields.map(\.name)
    for (line, suggestion) in zip(try lines(content), content.suggestions) {
      let members = try #require(line["members"] as? [[String: Any]])
      for (member, row) in zip(members, suggestion.members) {
        let values = try #require(member["fields"] as? [String: Any])
        for name in fields where name != "Cust #" {
          let original = content.table[Int(row)][name]
          let shown = ShownValue(original, limit: JSONLinesReport.longestValue)
          #expect(Array((values[name] as? String ?? "").utf8) == Array(shown.text.utf8))
          let lengths = member["truncated"] as? [String: Int]
          #expect(lengths?[name] == shown.fullLength)
        }
        #expect(member["record"] as? String == content.table.identity(of: Int(row)).description)
      }
    }
  }

  @Test func aLongNoteIsCutWithItsLengthAndWholeInTheSpreadsheet() throws {
    var demo = DemoContent()
    let note = "call before noon; " + String(repeating: "é🌷", count: 2_000)
    let one = demo.table.add("pos:1", ["Name": "Ada Lind", "Notes": note])
    let other = demo.table.add("pos:2", ["Name": "Ada Lind"])
    demo.suggest("E-1", .certain, [one, other], evidence: [(.prior, "rare", -3), (.comparison(0), "a", 9)])
    let line = try #require(try lines(demo.content()).first)
    let member = try #require((line["members"] as? [[String: Any]])?.first)
    let shown = try #require((member["fields"] as? [String: Any])?["Notes"] as? String)
    #expect(shown.hasSuffix("…") && shown.unicodeScalars.count == JSONLinesReport.longestValue + 1)
    #expect(note.unicodeScalars.starts(with: shown.unicodeScalars.dropLast()))
    #expect(member["truncated"] as? [String: Int] == ["Notes": note.unicodeScalars.count])
    #expect(line["result_truncated"] as? [String: Int] == ["Notes": note.unicodeScalars.count])
    #expect(try WrittenReport(SuggestionsReport.self, of: demo.content()).text.contains(note))
  }

  @Test func aQuestionToTheCustomerHoldsNoValueOfHis() throws {
    let line = try #require(
      try lines(DemoFlorist.content()).first { $0["group_id"] as? String == "E-5071" })
    #expect(line["question"] as? String == "Is this e-mail address still in use?")
    #expect(
      line["question_about"] as? [String: String] == [
        "record": "web:98113", "field": "E-mail", "value": "kat@ob.example",
      ])
  }

  @Test func partsAreTheTwoEntitiesOfAQuestion() throws {
    for line in try lines(DemoFlorist.content()) {
      let members = try #require(line["members"] as? [[String: Any]])
      let names = members.compactMap { $0["record"] as? String }
      let roles = members.compactMap { $0["role"] as? String }
      guard line["band"] as? String == "possible" else {
        #expect(line["parts"] is NSNull)
        continue
      }
      let parts = try #require(line["parts"] as? [[String]])
      #expect(parts.count == 2)
      for (place, part) in parts.enumerated() {
        #expect(part == zip(names, roles).filter { $0.1 == "entity-\(place + 1)" }.map(\.0))
      }
    }
  }

  @Test func theKeyIsThatOfTheGroupAndItsEvidence() throws {
    for line in try lines(DemoFlorist.content()) {
      let id = try #require(line["group_id"] as? String)
      let digest = try #require(line["evidence_digest"] as? String)
      #expect(
        line["idempotency_key"] as? String == SuggestionKey(groupID: id, evidenceDigest: digest).text)
    }
  }

  @Test func aQuestionHasNoSurvivor() throws {
    for line in try lines(DemoFlorist.content()) {
      let isQuestion = line["band"] as? String == "possible"
      #expect((line["survivor"] is NSNull) == isQuestion)
      #expect((line["result"] is NSNull) == isQuestion)
    }
  }
}
