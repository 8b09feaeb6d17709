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

  @Test(arguments: [
    (
      "the input pos shrank by 68.4 %, from 1,399 to 98 records (the limit is 5 %)",
      "Twinleaf: held back, the input pos shrank by 68.4 %"
    ),
    (
      "1,059 new groups are more than 10 times the 12 that are usual (median of the last 3 runs), and more than 50",
      "Twinleaf: held back, 1,059 new groups are more than 10 times the 12 that are …"
    ),
  ])
  func whatIsHeldBackFitsASubject(reason: String, subject: String) {
    #expect(SummaryReport.subject(heldBackFor: reason) == subject)
    #expect(subject.count <= 78)
  }
}
