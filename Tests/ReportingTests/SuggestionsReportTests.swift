import CSV
import Foundation
import Records
import Testing

@testable import Reporting

@Suite struct SuggestionsReportTests {
  @Test func everyValueReadsBackAsItWas() throws {
    let content = DemoHostile.content()
    let rows = try WrittenReport(SuggestionsReport.self, of: content).rows
    let header = rows[0]
    let name = try #require(header.firstIndex(of: "Name"))
    #expect(rows.count == DemoHostile.values.count * 2 + 1)
    #expect(rows.allSatisfy { $0.count == header.count })
    let expected = content.suggestions.flatMap { $0.members }.map { content.table[Int($0)]["Name"] }
    #expect(rows.dropFirst().map { Array($0[name].utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func aSpreadsheetRunsNothingAndPhonesStay() throws {
    let text = try WrittenReport(SuggestionsReport.self, of: DemoHostile.content()).text
    #expect(!text.contains(",=HYPERLINK") && !text.contains(",\"=HYPERLINK"))
    #expect(text.contains("\"'=HYPERLINK"))
    #expect(text.contains(",'@SUM(A1:A9)"))
    #expect(text.contains(",+1 512 555 0142,"))
    #expect(text.contains(",-12.50,"))
  }

  @Test func headersAreToldApart() throws {
    let header = try #require(try WrittenReport(SuggestionsReport.self, of: DemoHostile.content()).rows.first)
    #expect(Set(header).count == header.count)
    #expect(header.first == "partition")
    #expect(header.suffix(4) == ["decision", "survivor", "comment", "evidence"])
    #expect(header.contains("decision (input)"))
    #expect(header.contains("source (input)") && header.contains("source (input) (input)"))
  }

  @Test func rolesSaySurvivorOrEntity() throws {
    let rows = try WrittenReport(SuggestionsReport.self, of: DemoFlorist.content()).rows
    #expect(rows.filter { $0[0] == "E-5102" }.map { $0[3] } == ["survivor", "duplicate", "duplicate"])
    #expect(rows.filter { $0[0] == "P-0917" }.map { $0[3] } == ["entity-1", "entity-1", "entity-2"])
  }
}
