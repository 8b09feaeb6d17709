import Testing

@testable import Normalization

@Suite struct CountryNamesTests {
  @Test(
    arguments: [
      ("Germany", "DE"), ("DEUTSCHLAND", "DE"), ("de", "DE"), ("DEU", "DE"), ("U.S.A.", "US"),
      ("United States of America", "US"), ("UK", "GB"), ("Great Britain", "GB"), ("Österreich", "AT"),
      ("España", "ES"), ("Côte", nil), ("The Netherlands", "NL"), ("JM", "JM"), ("XX", nil), ("", nil),
      ("12", nil),
    ] as [(String, String?)])
  func knowsCodesAndNames(name: String, region: String?) {
    #expect(CountryNames.region(of: name) == region)
  }
}
