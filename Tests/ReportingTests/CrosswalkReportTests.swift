import Foundation
import Testing

@testable import Reporting

@Suite struct CrosswalkReportTests {
  @Test func theCrosswalkNamesEveryRecordOnceInTheOrderOfTheInput() throws {
    let content = DemoFlorist.content()
    let rows = try WrittenReport(CrosswalkReport.self, of: content).rows.dropFirst()
    #expect(rows.map { $0[1] } == content.table.inputOrder.map { content.table.ids[Int($0)] })
    #expect(Set(rows.map { "\($0[0]):\($0[1])" }).count == content.table.count)
    // One hop: who survives for somebody survives for itself.
    let survivors = Dictionary(uniqueKeysWithValues: rows.map { ("\($0[0]):\($0[1])", "\($0[3]):\($0[4])") })
    for survivor in survivors.values { #expect(survivors[survivor] == survivor) }
    for row in rows {
      let isItself = row[0] == row[3] && row[1] == row[4]
      #expect((row[5] == "duplicate") == !isItself)
    }
  }
}
