/// A day of the Gregorian calendar, years 1 to 9999, without a time or a zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The date as the number yyyymmdd: 19791203.
  public let yyyymmdd: UInt32

  /// Makes a date; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    yyyymmdd = UInt32(year * 10_000 + month * 100 + day)
  }

  /// Makes a date from the number yyyymmdd; nil if there is no such day.
  public init?(yyyymmdd: UInt32) {
    let value = Int(yyyymmdd)
    self.init(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// Makes the date so many days after 1970-01-01; nil outside the years 1 to 9999.
  ///
  /// The method is that of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years that begin in
  /// March, in eras of 400 years.
  public init?(daysSinceEpoch days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The year, 1...9999.
  public var year: Int { Int(yyyymmdd / 10_000) }
  /// The month, 1...12.
  public var month: Int { Int(yyyymmdd / 100 % 100) }
  /// The day of the month, 1...31.
  public var day: Int { Int(yyyymmdd % 100) }

  /// Days from 1970-01-01 to this date, negative before it.
  ///
  /// By the method named at `init(daysSinceEpoch:)`.
  public var daysSinceEpoch: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Whether the date is one that software writes where nothing was entered: the first or last day that a
  /// database, a spreadsheet or a clock can hold.
  ///
  /// No evidence.
  public var isDefault: Bool { Self.defaults.contains(yyyymmdd) }

  /// Whether the date is a first of January, which often stands for a year of which no more is known.
  public var isYearDefault: Bool { yyyymmdd % 10_000 == 101 }

  /// Orders by time.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.yyyymmdd < right.yyyymmdd }

  private static let defaults: [UInt32] = [
    1_01_01, 1601_01_01, 1753_01_01, 1899_12_30, 1899_12_31, 1900_01_01, 1901_01_01, 1904_01_01, 1970_01_01,
    9999_12_31,
  ]

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return isLeap ? 29 : 28
    default: return 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date by ISO 8601, "1979-12-03".
  public var description: String {
    let digits = String(yyyymmdd)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    return "\(padded.prefix(4))-\(padded.dropFirst(4).prefix(2))-\(padded.suffix(2))"
  }
}
