import Records
import Testing

@testable import Reporting

@Suite struct SummaryReportTests {
  @Test func itIsShortWhateverTheRun() {
    for content in [DemoFlorist.content(), DemoHostile.content(), DemoContent().content()] {
      let lines = SummaryReport.lines(content)
      #expect(lines.count <= SummaryReport.lineLimit)
      #expect(lines[0].count <= 78)
      #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") && !$0.contains("\u{202E}") })
    }
  }
}
