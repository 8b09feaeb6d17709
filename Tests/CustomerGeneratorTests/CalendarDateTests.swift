import Testing

@testable import CustomerGenerator

struct CalendarDateTests {
  private func string(_ text: ShortText) -> String {
    text.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (11_017, "2000-03-01"),
    (19_782, "2024-02-29"),
    (20_088, "2024-12-31"), (-25_567, "1900-01-01"),
  ])
  func daysAreThoseOfTheCalendar(days: Int, iso: String) {
    #expect(string(CalendarDate(daysSince1970: days).iso) == iso)
  }

  @Test
  func daysAndDatesTurnIntoEachOther() {
    for days in stride(from: -40_000, through: 40_000, by: 13) {
      #expect(CalendarDate(daysSince1970: days).daysSince1970 == days)
    }
  }

  @Test
  func theDayMayStandInFront() {
    let date = CalendarDate(year: 2024, month: 2, day: 9)
    #expect(string(date.dayFirst(separator: UInt8(ascii: "/"))) == "09/02/2024")
    #expect(string(date.dayFirst(separator: UInt8(ascii: "."))) == "09.02.2024")
  }
}
