/// Reads dates and time stamps as customer tables have them.
///
/// Understands ISO 8601, `yyyymmdd`, numbers parted by `.`, `/`, `-` or spaces in the order of their column,
/// years of two digits, months by name in seven languages, spreadsheet serials, and times with zones behind
/// them. Needs no clock, locale or zone table, so that a cell means the same on every day and machine.
public struct DateParser: Sendable {
  /// How the ambiguous dates of the column are read.
  public let order: DateOrder
  /// The last year that two digits can stand for: with 2029, "29" is 2029 and "30" is 1930.
  public let latestTwoDigitYear: Int

  /// Makes a parser for one column.
  public init(order: DateOrder, latestTwoDigitYear: Int = 2029) {
    self.order = order
    self.latestTwoDigitYear = latestTwoDigitYear
  }

  /// The date in a cell; a time behind it is left out.
  ///
  /// Nil if there is none, or no such day.
  public func parse(_ text: String) -> CalendarDate? { parse(bytes: text.utf8.span) }

  /// The date in a cell of UTF-8, as `parse(_:)` finds it.
  ///
  /// Costs some tens of nanoseconds for dates of ASCII digits, up to a microsecond for others.
  public func parse(bytes: Span<UInt8>) -> CalendarDate? {
    guard bytes.count <= Self.longestCell else { return nil }
    if let date = leading(bytes)?.date { return date }
    guard Self.hasNonASCII(bytes) else { return nil }
    let plain = ASCIIText.plain(bytes)
    return leading(plain.span)?.date
  }

  /// The moment in a cell as seconds since 1970-01-01 00:00:00 UTC; fractions of a second are left out.
  ///
  /// A time without a zone is taken for UTC, a date without a time for its midnight. Whole numbers of ten or
  /// thirteen digits are seconds or milliseconds since then. Nil if any part of the cell cannot be read.
  public func parseTimestamp(_ text: String) -> Int64? { parseTimestamp(bytes: text.utf8.span) }

  /// The moment in a cell of UTF-8, as `parseTimestamp(_:)` finds it.
  public func parseTimestamp(bytes: Span<UInt8>) -> Int64? {
    guard bytes.count <= Self.longestCell else { return nil }
    if let seconds = timestamp(bytes) { return seconds }
    guard Self.hasNonASCII(bytes) else { return nil }
    let plain = ASCIIText.plain(bytes)
    return timestamp(plain.span)
  }

  private static let longestCell = 128

  /// A date, where it ends, and the time if its digits follow directly.
  private struct Leading {
    var date: CalendarDate
    var end: Int
    var time: ClockTime?
  }

  private func timestamp(_ bytes: Span<UInt8>) -> Int64? {
    if let seconds = Self.epochSeconds(bytes) { return seconds }
    guard let leading = leading(bytes), let time = leading.time ?? ClockTime(bytes, from: leading.end) else {
      return nil
    }
    return Int64(leading.date.daysSinceEpoch * 86_400 + time.seconds - time.offset)
  }

  private func leading(_ bytes: Span<UInt8>) -> Leading? {
    if order == .spreadsheetSerial, let serial = SpreadsheetSerial(bytes), let date = serial.date {
      return Leading(date: date, end: bytes.count, time: ClockTime(secondsSinceMidnight: serial.seconds))
    }
    if let parts = NumericDateParts(bytes) {
      guard let date = date(of: parts), Self.isEnd(bytes, parts.end) else { return nil }
      return Leading(date: date, end: parts.end)
    }
    if let run = compact(bytes) { return run }
    guard let written = WrittenDate(bytes, fullYear: fullYear), Self.isEnd(bytes, written.end) else {
      return nil
    }
    return Leading(date: written.date, end: written.end)
  }

  private func date(of parts: NumericDateParts) -> CalendarDate? {
    let written = parts.beginsWithYear ? parts.first : parts.third
    let year = parts.yearLength == 2 ? fullYear(written) : written
    if parts.beginsWithYear { return CalendarDate(year: year, month: parts.second, day: parts.third) }
    return date(year: year, parts.first, parts.second)
  }

  /// Day and month in the column's order, or in the other one where that is the only day there is.
  private func date(year: Int, _ first: Int, _ second: Int) -> CalendarDate? {
    let isDayFirst = second > 12 ? false : first > 12 || order != .monthFirst
    return isDayFirst
      ? CalendarDate(year: year, month: second, day: first)
      : CalendarDate(year: year, month: first, day: second)
  }

  private func fullYear(_ twoDigits: Int) -> Int {
    let year = latestTwoDigitYear / 100 * 100 + twoDigits
    return year > latestTwoDigitYear ? year - 100 : year
  }

  /// Reads "19791203", "03121979", and either with "hhmm", "hhmmss" or "Thhmmss" behind it.
  private func compact(_ bytes: Span<UInt8>) -> Leading? {
    var at = 0
    while bytes.has(" ", at: at) { at += 1 }
    let day = bytes.readDigits(&at, most: 8)
    let clock = bytes.readDigits(&at, most: 7)
    guard day.length == 8, Self.isEnd(bytes, at), let date = compactDate(day.value) else { return nil }
    guard clock.length > 0 else { return Leading(date: date, end: at) }
    guard clock.length == 4 || clock.length == 6 else { return nil }
    let time = clock.length == 4 ? clock.value * 100 : clock.value
    guard let time = ClockTime(hour: time / 10_000, minute: time / 100 % 100, second: time % 100) else {
      return nil
    }
    return Leading(date: date, end: at, time: time)
  }

  /// Only one reading has a year from 1800 to 2199: read the other way, its middle would be a month above 12.
  private func compactDate(_ digits: Int) -> CalendarDate? {
    let plausible = 1800...2199
    if plausible.contains(digits / 10_000) {
      return CalendarDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }
    let year = digits % 10_000
    return plausible.contains(year) ? date(year: year, digits / 1_000_000, digits / 10_000 % 100) : nil
  }

  /// Seconds of a cell that is nothing but a count of seconds or milliseconds since 1970, from 1973 on.
  private static func epochSeconds(_ bytes: Span<UInt8>) -> Int64? {
    guard bytes.count == 10 || bytes.count == 13 else { return nil }
    var value: Int64 = 0
    for index in bytes.indices {
      guard PackedDigits.isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int64(bytes[index] & 15)
    }
    return bytes.count == 13 ? value / 1000 : value
  }

  /// Whether a date may end where it does: at the end, or before a space, a comma, a bracket, or a time.
  private static func isEnd(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    switch bytes[end] {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "T"),
      UInt8(ascii: "t"),
      UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "Z"):
      return true
    default: return false
    }
  }

  private static func hasNonASCII(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] >= 0x80 { return true }
    return false
  }
}
