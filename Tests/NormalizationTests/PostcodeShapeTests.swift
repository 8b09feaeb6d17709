import Testing

@testable import Normalization

@Suite struct PostcodeShapeTests {
  @Test(arguments: [
    ("78701", "US"), ("78701-1234", "US"), ("K1A 0B6", "CA"), ("SW1A 1AA", "GB"), ("m1 1ae", "GB"),
    ("80331", "DE"),
    ("D-80331", "DE"), ("75008", "FR"), ("28001", "ES"), ("1012 AB", "NL"), ("2000", "AU"), ("00-950", "PL"),
  ])
  func knowsShapes(postcode: String, region: String) {
    let value = Array(postcode.utf8)
    #expect(PostcodeShape.fits(value, pattern: PostcodeShape.pattern(of: value), region: region) == true)
  }

  @Test(arguments: [("78701", "GB"), ("99001", "FR"), ("60001", "ES"), ("SW1A 1AA", "US"), ("1012", "DE")])
  func tellsRegionsApart(postcode: String, region: String) {
    let value = Array(postcode.utf8)
    #expect(PostcodeShape.fits(value, pattern: PostcodeShape.pattern(of: value), region: region) == false)
  }

  @Test func saysNothingOfOtherRegions() {
    #expect(PostcodeShape.fits([], pattern: "", region: "JM") == nil)
  }
}
