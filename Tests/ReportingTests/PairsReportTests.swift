import Foundation
import Testing

@testable import Reporting

@Suite struct PairsReportTests {
  @Test func aPairsProbabilityIsThatOfTheWeightBesideIt() throws {
    let rows = try WrittenReport(PairsReport.self, of: DemoFlorist.content()).rows.dropFirst()
    for row in rows {
      let (weight, probability) = (try #require(Double(row[4])), try #require(Double(row[5])))
      #expect(abs(probability - 1 / (1 + exp2(-weight))) <= 0.000_000_5)
    }
  }
}
