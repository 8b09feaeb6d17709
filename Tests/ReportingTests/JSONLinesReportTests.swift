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
          #expect(Array((values[name] as? String ?? "").utf8) == Array(content.table[Int(row)][name].utf8))
        }
        #expect(member["record"] as? String == content.table.identity(of: Int(row)).description)
      }
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
