import Testing

@testable import Normalization

@Suite struct CalendarDateTests {
  @Test func countsDaysOneByOneOverFourCenturies() throws {
    var date = try #require(CalendarDate(year: 1799, month: 12, day: 31))
    var days = date.daysSinceEpoch
    while date.year < 2201 {
      let next = try #require(CalendarDate(daysSinceEpoch: days + 1))
      let follows = next == Self.dayAfter(date)
      guard follows && next.daysSinceEpoch == days + 1 && date < next else {
        Issue.record("\(next) after \(date)")
        return
      }
      date = next
      days += 1
    }
  }

  /// The day after another one, by trying.
  private static func dayAfter(_ date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (1, 1, 1, -719_162),
    (9999, 12, 31, 2_932_896),
  ])
  func knowsDaysSinceTheEpoch(year: Int, month: Int, day: Int, days: Int) {
    #expect(CalendarDate(year: year, month: month, day: day)?.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days) == CalendarDate(year: year, month: month, day: day))
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (1979, 0, 1), (1979, 13, 1), (1979, 4, 31), (1979, 1, 0), (1900, 2, 29),
    (2023, 2, 29), (1979, 12, 32),
  ])
  func refusesDaysThatAreNone(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
    #expect(CalendarDate(yyyymmdd: UInt32(year * 10_000 + month * 100 + day)) == nil)
  }

  @Test func refusesDaysBeyondItsYears() {
    #expect(CalendarDate(daysSinceEpoch: -719_163) == nil)
    #expect(CalendarDate(daysSinceEpoch: 2_932_897) == nil)
  }

  @Test func packsAndShowsItself() throws {
    let date = try #require(CalendarDate(yyyymmdd: 9_791_203))
    #expect(date.yyyymmdd == 9_791_203)
    #expect(date.description == "0979-12-03")
    #expect((date.year, date.month, date.day) == (979, 12, 3))
  }

  @Test(arguments: [19_000_101, 19_700_101, 10_101, 18_991_230, 99_991_231] as [UInt32])
  func knowsDefaultsOfSoftware(yyyymmdd: UInt32) {
    #expect(CalendarDate(yyyymmdd: yyyymmdd)?.isDefault == true)
  }

  @Test func knowsDefaultsOfAYear() {
    #expect(CalendarDate(yyyymmdd: 19_850_101)?.isYearDefault == true)
    #expect(CalendarDate(yyyymmdd: 19_850_101)?.isDefault == false)
    #expect(CalendarDate(yyyymmdd: 19_851_001)?.isYearDefault == false)
  }
}
