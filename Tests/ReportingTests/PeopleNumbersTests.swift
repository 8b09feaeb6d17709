import Testing

@testable import Reporting

@Suite struct PeopleNumbersTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (41_209, "41,209"), (-1_234_567, "−1,234,567")])
  func thousandsStandApart(number: Int, expected: String) {
    #expect(PeopleNumbers.grouped(number) == expected)
  }

  @Test(arguments: [(1, "1 record"), (0, "0 records"), (41_209, "41,209 records")])
  func nounsFollowTheCount(number: Int, expected: String) {
    #expect(PeopleNumbers.count(number, "record") == expected)
  }

  @Test(arguments: [
    (0, 0, "0 %"), (1, 2, "50 %"), (1, 1_000, "under 1 %"), (999, 1_000, "over 99 %"), (3, 3, "100 %"),
  ])
  func sharesAreWholeOnlyWhereAllIs(part: Int, whole: Int, expected: String) {
    #expect(PeopleNumbers.percent(part, of: whole) == expected)
  }

  @Test(arguments: [
    (4.0, "94 %"), (-2, "20 %"), (6.65, "99.0 %"), (7.6, "99.5 %"), (12, "over 99.9 %"), (-7, "0.8 %"),
    (-20, "under 0.1 %"), (0, "50 %"),
  ])
  func probabilitiesAreFinerTowardsTheEnds(bits: Double, expected: String) {
    #expect(PeopleNumbers.percent(of: ShownWeight(bits: bits)) == expected)
  }

  @Test(arguments: [
    (0.9975, "about 1 in 400 wrong"), (0.944, "about 1 in 18 wrong"), (0.998_77, "about 1 in 810 wrong"),
    (1, "fewer than 1 in 10,000 wrong"), (0.5, "about 50 % wrong"), (0.75, "about 1 in 4 wrong"),
  ])
  func precisionIsSaidAsWhatIsWrong(precision: Double, expected: String) {
    #expect(PeopleNumbers.wrongShare(precision: precision) == expected)
  }

  @Test(arguments: [
    ("2026-11-21", "21 November 2026"), ("2026-02-03", "3 February 2026"), ("2026-13-01", "2026-13-01"),
    ("soon", "soon"), ("", ""),
  ])
  func datesAreSpeltOut(iso: String, expected: String) {
    #expect(PeopleNumbers.date(iso) == expected)
  }

  @Test(arguments: [
    (0.4, "fewer than 1 pair"), (0.6, "about 1 pair"), (63.2, "about 63 pairs"), (1_234, "about 1,200 pairs"),
  ])
  func expectedNumbersAreRounded(number: Double, expected: String) {
    #expect(PeopleNumbers.about(number, "pair") == expected)
  }

  @Test(arguments: [(1.0, "1.0"), (4.74, "4.7"), (9.94, "9.9"), (9.96, "10"), (82_500, "83,000")])
  func ratiosHaveTwoDigits(number: Double, expected: String) {
    #expect(PeopleNumbers.ratio(number) == expected)
  }
}
