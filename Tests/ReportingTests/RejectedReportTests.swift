import Foundation
import Testing

@testable import Reporting

@Suite struct RejectedReportTests {
  @Test func rejectedRowsReadBack() throws {
    let rows = try WrittenReport(RejectedReport.self, of: DemoHostile.content()).rows.dropFirst()
    #expect(rows.map { Array($0[3].utf8) } == DemoHostile.values.map { Array($0.utf8) })
  }
}
