import Normalization
import Testing

@Suite struct IntGroupedTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (30_183, "30,183"), (1_234_567, "1,234,567"),
    (-999, "-999"), (-30_183, "-30,183"),
  ])
  func thousandsStandApart(number: Int, expected: String) {
    #expect(number.grouped == expected)
  }
}
