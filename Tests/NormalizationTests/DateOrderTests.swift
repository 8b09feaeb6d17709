import Testing

@testable import Normalization

@Suite struct DateOrderTests {
  @Test func daysAboveTwelveDecide() {
    #expect(DateOrder.detect(sample: ["03/04/1979", "25/12/1980", ""], region: "US") == .dayFirst)
    #expect(DateOrder.detect(sample: ["03/04/1979", "12/25/1980"], region: "GB") == .monthFirst)
    #expect(DateOrder.detect(sample: ["12.25.1980", "01.02.1980"], region: "DE") == .monthFirst)
  }

  @Test func theMajorityDecidesAMixedColumn() {
    #expect(DateOrder.detect(sample: ["25/12/1980", "26/12/1980", "12/27/1980"]) == .dayFirst)
    #expect(DateOrder.detect(sample: ["25/12/1980", "12/27/1980", "12/28/1980"]) == .monthFirst)
  }

  @Test func dotsAndRegionDecideTheRest() {
    #expect(DateOrder.detect(sample: ["03.04.1979", "01.02.1980"], region: "US") == .dayFirst)
    #expect(DateOrder.detect(sample: ["03/04/1979"], region: "US") == .monthFirst)
    #expect(DateOrder.detect(sample: ["03/04/1979"], region: "GB") == .dayFirst)
    #expect(DateOrder.detect(sample: []) == .monthFirst)
    #expect(DateOrder.detect(sample: ["1979-12-25", "unknown"], region: "FR") == .dayFirst)
  }

  @Test func serialsNeedTheWholeColumn() {
    #expect(DateOrder.detect(sample: ["28917", " 43831.75 ", ""]) == .spreadsheetSerial)
    #expect(DateOrder.detect(sample: ["28917", "03/04/1979"]) == .monthFirst)
    #expect(DateOrder.detect(sample: ["1979", "1985"]) == .monthFirst)
    #expect(DateOrder.detect(sample: ["", " "]) == .monthFirst)
    #expect(DateOrder.detect(sample: ["80000"]) == .monthFirst)
  }
}
