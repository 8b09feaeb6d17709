import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct HTMLReportTests {
  private func page(_ content: ReportContent) -> String {
    String(decoding: HTMLReport.page(content), as: UTF8.self)
  }

  @Test func theFloristsPageIsAsRecorded() {
    #expect(Snapshot("report.html").complaint(about: page(DemoFlorist.content())) == nil)
  }
}
