import Testing

@testable import Normalization

@Suite struct DateParserTests {
  static let dayFirst = DateParser(order: .dayFirst)
  static let monthFirst = DateParser(order: .monthFirst)

  @Test(arguments: [
    "1979-12-03", "1979/12/3", "1979.12.03", "19791203", "3.12.1979", "03.12.1979", "3. 12. 1979",
    "03/12/1979",
    "3-12-79", "03 12 1979", "79-12-03", "03121979", " 1979-12-03 ", "1979-12-03T08:15:00Z",
    "03.12.1979 08:15",
    "19791203081500", "3 December 1979", "3rd December 1979", "December 3, 1979", "Dec 3rd, 1979", "3-DEC-79",
    "03DEC1979", "1979 Dec 3", "Mon, 3 Dec 1979", "Monday, the 3rd of December 1979", "3. Dezember 1979",
    "Montag, den 3. Dez. 1979", "3 décembre 1979", "lundi 3 déc. 1979", "3 de diciembre de 1979",
    "lunes, 3 dic 1979", "3 december 1979", "ma 3 dec 1979", "3 dicembre 1979", "lunedì 3 dic. 1979",
    "3 de dezembro de 1979", "3 Dec '79", "１９７９－１２－０３", "1979年12月3日", "٣/١٢/١٩٧٩",
    "3\u{A0}décembre\u{A0}1979",
    "1979-12-03 (approx.)", "03/Dec/1979:08:15:00 +0000",
  ])
  func readsOneDayInManyForms(text: String) {
    #expect(Self.dayFirst.parse(text)?.yyyymmdd == 19_791_203)
  }

  @Test(arguments: [
    ("jan", 1), ("Januar", 1), ("janvier", 1), ("enero", 1), ("januari", 1), ("gennaio", 1), ("Jänner", 1),
    ("février", 2), ("febrero", 2), ("febbraio", 2), ("März", 3), ("maart", 3), ("mrt", 3), ("mars", 3),
    ("marzo", 3), ("avril", 4), ("abril", 4), ("aprile", 4), ("Mai", 5), ("mayo", 5), ("mei", 5),
    ("maggio", 5),
    ("juin", 6), ("junio", 6), ("giugno", 6), ("juillet", 7), ("julio", 7), ("luglio", 7), ("août", 8),
    ("agosto", 8), ("augustus", 8), ("Sept.", 9), ("settembre", 9), ("septiembre", 9), ("Oktober", 10),
    ("octubre", 10), ("ottobre", 10), ("noviembre", 11), ("novembre", 11), ("diciembre", 12),
    ("décembre", 12),
  ])
  func knowsMonthsByName(name: String, month: Int) {
    #expect(Self.dayFirst.parse("17 \(name) 1979") == CalendarDate(year: 1979, month: month, day: 17))
    #expect(
      Self.dayFirst.parse("\(name.uppercased()) 17, 1979") == CalendarDate(year: 1979, month: month, day: 17))
  }

  @Test func ordersAmbiguousDatesByColumn() {
    #expect(Self.dayFirst.parse("03/04/1979")?.yyyymmdd == 19_790_403)
    #expect(Self.monthFirst.parse("03/04/1979")?.yyyymmdd == 19_790_304)
    #expect(Self.monthFirst.parse("03041979")?.yyyymmdd == 19_790_304)
    #expect(Self.dayFirst.parse("03041979")?.yyyymmdd == 19_790_403)
  }

  @Test func readsTheOnlyDayThereIs() {
    #expect(Self.monthFirst.parse("25/12/1979")?.yyyymmdd == 19_791_225)
    #expect(Self.dayFirst.parse("12/25/1979")?.yyyymmdd == 19_791_225)
  }

  @Test func givesTwoDigitsTheirCentury() {
    #expect(Self.dayFirst.parse("1.2.29")?.year == 2029)
    #expect(Self.dayFirst.parse("1.2.30")?.year == 1930)
    #expect(Self.dayFirst.parse("1 Feb 00")?.year == 2000)
    let births = DateParser(order: .dayFirst, latestTwoDigitYear: 2010)
    #expect(births.parse("1.2.10")?.year == 2010)
    #expect(births.parse("1.2.11")?.year == 1911)
  }

  @Test(arguments: [
    "", " ", "0000-00-00", "1979-02-30", "1979-13-01", "31/04/1979", "30 Feb 1979", "1979", "12/1979",
    "Dec 1979",
    "19791303", "99999999", "unknown", "3 Foo 1979", "1979-12-03-04", "1979-12-3456", "512-555-0142", "1/2/3",
    "1979-1203", "--", "3 Dec", "12:30", "5125550142", "Mar 03 12:34:56 1979", "3 Mar Apr 1979",
  ])
  func findsNoDateWhereNoneIs(text: String) {
    #expect(Self.dayFirst.parse(text) == nil)
    #expect(Self.monthFirst.parse(text) == nil)
  }

  @Test func readsSpreadsheetSerialsOnlyInTheirColumns() {
    let serials = DateParser(order: .spreadsheetSerial)
    #expect(serials.parse("29192")?.yyyymmdd == 19_791_203)
    #expect(serials.parse("43831.75")?.yyyymmdd == 20_200_101)
    #expect(serials.parseTimestamp("43831.75") == 1_577_901_600)
    #expect(serials.parse("1979-12-03")?.yyyymmdd == 19_791_203)
    #expect(Self.dayFirst.parse("29192") == nil)
  }

  @Test(arguments: [
    "2020-03-04T12:34:56Z", "2020-03-04T12:34:56.789Z", "2020-03-04 12:34:56", "2020-03-04 12:34:56 UTC",
    "2020-03-04T14:34:56+02:00", "2020-03-04T14:34:56+0200", "2020-03-04 14:34:56 +02", "20200304T123456Z",
    "20200304123456", "4.3.2020 12:34:56", "4/3/2020 12:34:56 PM", "4 March 2020, 12:34:56",
    "Wed, 04 Mar 2020 13:34:56 +0100", "Wed Mar 04 2020 13:34:56 GMT+0100 (Central European Standard Time)",
    "2020-03-04T13:34:56+01:00[Europe/Berlin]", "2020-03-04 13:34:56 CET", "2020-03-04 07:34:56 EST",
    "2020-03-04 07:34:56 a.m. EST", "1583325296", "1583325296789", "2020-03-04T07:04:56-05:30",
    "4.3.2020 12.34:56 Uhr",
  ])
  func readsOneMomentInManyForms(text: String) {
    #expect(Self.dayFirst.parseTimestamp(text) == 1_583_325_296)
  }

  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31 23:59:59", -1), ("2020-03-04", 1_583_280_000),
      ("2020-03-04 12:34", 1_583_325_240), ("2020-03-04 12h34", 1_583_325_240),
      ("2020-03-04 9 PM", 1_583_355_600),
      ("2020-03-04 12:00 AM", 1_583_280_000), ("2020-03-04 12:00 PM", 1_583_323_200),
      ("2020-03-04 24:00:00", 1_583_366_400), ("2016-12-31T23:59:60Z", 1_483_228_799),
      ("202003041234", 1_583_325_240),
    ] as [(String, Int64)])
  func readsTimesOfDay(text: String, seconds: Int64) {
    #expect(Self.dayFirst.parseTimestamp(text) == seconds)
  }

  @Test(arguments: [
    "2020-03-04 25:00", "2020-03-04 12:60", "2020-03-04 12:34:61", "2020-03-04 13:00 AM", "2020-03-04 noon",
    "2020-03-04 12:34 XYZT", "2020-03-04 12:34+99:00", "20200304990000", "2020-02-30 12:00", "158332529", "",
    "2020-03-04 (approx.)", "2020-03-04 24:01",
  ])
  func findsNoMomentWhereAnyPartIsUnreadable(text: String) {
    #expect(Self.dayFirst.parseTimestamp(text) == nil)
  }

  @Test func survivesAnyBytes() {
    var state: UInt64 = 7
    for length in 0..<140 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      _ = Self.dayFirst.parse(bytes: bytes.span)
      _ = Self.monthFirst.parseTimestamp(bytes: bytes.span)
    }
    #expect(Self.dayFirst.parse(String(repeating: "1", count: 10_000)) == nil)
    #expect(Self.dayFirst.parse(String(repeating: "9", count: 18) + "/1/1") == nil)
  }

  @Test func everyDayIsReadBackFromItsForms() throws {
    for days in stride(from: -60_000, to: 40_000, by: 37) {
      let date = try #require(CalendarDate(daysSinceEpoch: days))
      let (year, month, day) = (date.year, date.month, date.day)
      #expect(Self.dayFirst.parse(date.description) == date)
      #expect(Self.dayFirst.parse("\(day).\(month).\(year)") == date)
      #expect(Self.monthFirst.parse("\(month)/\(day)/\(year)") == date)
      #expect(Self.monthFirst.parse(String(date.yyyymmdd)) == date)
      #expect(Self.monthFirst.parseTimestamp(date.description) == Int64(days) * 86_400)
    }
  }
}
