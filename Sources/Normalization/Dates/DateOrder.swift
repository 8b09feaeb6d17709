/// How the ambiguous dates of one column are to be read.
///
/// Most dates say themselves what they mean: the year first, the month by name, a day above 12. For the rest
/// a column has one order, found from those that do.
public enum DateOrder: String, Sendable {
  /// 03/04/1979 is the third of April.
  case dayFirst
  /// 03/04/1979 is the fourth of March.
  case monthFirst
  /// Every value is a count of days, 28917, as a spreadsheet stores dates.
  case spreadsheetSerial

  /// Finds the order of a column.
  ///
  /// Dates with a day above 12 vote; a tie, or none of them, leaves it to the dots of European dates, then to
  /// the custom of the region. A column is one of serial numbers only if every value that is not blank is
  /// one.
  ///
  /// - Parameters:
  ///   - sample: values of the column, blank ones included.
  ///   - region: ISO 3166 code in upper case of where the data were typed.
  public static func detect(sample: [String], region: String = "US") -> DateOrder {
    if areSerials(sample) { return .spreadsheetSerial }
    var dayFirst = 0
    var monthFirst = 0
    var dotted = 0
    var others = 0
    for value in sample {
      guard let parts = NumericDateParts(value.utf8.span), !parts.beginsWithYear else { continue }
      if parts.first > 12 && parts.second <= 12 { dayFirst += 1 }
      if parts.second > 12 && parts.first <= 12 { monthFirst += 1 }
      if parts.isDotted { dotted += 1 } else { others += 1 }
    }
    if dayFirst != monthFirst { return dayFirst > monthFirst ? .dayFirst : .monthFirst }
    if dotted > others { return .dayFirst }
    return monthFirstRegions.contains(region) ? .monthFirst : .dayFirst
  }

  /// The United States, what follows their custom, and the Philippines; in Canada English forms are mixed.
  private static let monthFirstRegions: Set<String> = [
    "US", "AS", "CA", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "VI",
  ]

  /// Whether all values are day counts.
  ///
  /// Years and short codes are numbers too, so nine of ten must lie in the five-digit counts, from 1927 on.
  private static func areSerials(_ sample: [String]) -> Bool {
    var count = 0
    var fiveDigits = 0
    for value in sample where !value.utf8.allSatisfy({ $0 <= 0x20 }) {
      guard let serial = SpreadsheetSerial(value.utf8.span) else { return false }
      count += 1
      if serial.days >= 10_000 { fiveDigits += 1 }
    }
    return count > 0 && fiveDigits * 10 >= count * 9
  }
}
