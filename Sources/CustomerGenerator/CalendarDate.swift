/// A day of the Gregorian calendar.
struct CalendarDate {
  let year: Int
  let month: Int
  let day: Int

  /// Makes the date of a count of days since 1970-01-01 (Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms").
  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Makes the date of its parts, which must be those of a day.
  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The count of days since 1970-01-01.
  var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date as `2024-12-31`.
  var iso: ShortText {
    var text = ShortText(decimal: year, width: 4)
    text.append(0x2D)
    text.append(decimal: month, width: 2)
    text.append(0x2D)
    text.append(decimal: day, width: 2)
    return text
  }

  /// The date with the day first, as `31/12/2024` or `31.12.2024`.
  func dayFirst(separator: UInt8) -> ShortText {
    var text = ShortText(decimal: day, width: 2)
    text.append(separator)
    text.append(decimal: month, width: 2)
    text.append(separator)
    text.append(decimal: year, width: 4)
    return text
  }
}
