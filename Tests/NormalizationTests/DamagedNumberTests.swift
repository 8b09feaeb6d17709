import Testing

@testable import Normalization

@Suite struct DamagedNumberTests {
  @Test(arguments: [
    ("5.125550142E+09", "5125550142"), ("5,125550142e9", "5125550142"), ("5.125550142E+9", "5125550142"),
    ("+4.42079460958E+11", "442079460958"),
  ])
  func repairsAnExponentThatKeptEveryDigit(cell: String, digits: String) throws {
    let damaged = try #require(DamagedNumber(Array(cell.utf8)))
    #expect(damaged.damage == .spreadsheetExponent)
    #expect(damaged.digits?.description == digits)
    #expect(damaged.hasPlus == cell.hasPrefix("+"))
  }

  @Test(arguments: ["5.55E+09", "5E+09", "5.1255501E+09", "5.12555014234E+09"])
  func givesUpOnAnExponentThatLostDigits(cell: String) throws {
    let damaged = try #require(DamagedNumber(Array(cell.utf8)))
    #expect(damaged.damage == .spreadsheetExponent)
    #expect(damaged.digits == nil)
  }

  @Test(arguments: ["5125550142.0", "5125550142.00", "5125550142,0"])
  func cutsDecimals(cell: String) throws {
    let damaged = try #require(DamagedNumber(Array(cell.utf8)))
    #expect(damaged.damage == .trailingDecimal)
    #expect(damaged.digits == "5125550142")
  }

  @Test(arguments: [
    "", "512.555.0142", "512.0", "5125550142.000", "5125550142.5", "5125550142", "5.55E", "5.55E+", "5.55EXT",
    "55.5E+09",
    "5.55E-09", ".0", "5125550142.", "5.E+09", "5.55E+009",
  ])
  func leavesOtherCellsAlone(cell: String) {
    #expect(DamagedNumber(Array(cell.utf8)) == nil)
  }
}
