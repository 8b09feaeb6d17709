/// A date as a spreadsheet stores it: days since the end of 1899, with the time as a fraction.
struct SpreadsheetSerial {
  /// Whole days, 366...73,050: the years 1900 to 2099.
  let days: Int
  /// Seconds since midnight.
  let seconds: Int

  /// Reads a cell such as "43831" or "43831.75"; nil for anything else.
  init?(_ bytes: Span<UInt8>) {
    var whole = 0
    var fraction = 0
    var scale = 1
    var hasPoint = false
    var digits = 0
    for index in Self.trimmed(bytes) {
      let byte = bytes[index]
      if (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && !hasPoint && digits > 0 {
        hasPoint = true
      } else if PackedDigits.isDigit(byte) {
        digits += 1
        if !hasPoint {
          whole = whole * 10 + Int(byte & 15)
        } else if scale < 1_000_000_000 {
          fraction = fraction * 10 + Int(byte & 15)
          scale *= 10
        }
      } else {
        return nil
      }
      guard whole <= 73_050 else { return nil }
    }
    guard whole >= 366 else { return nil }
    days = whole
    seconds = min(86_399, (fraction * 86_400 + scale / 2) / scale)
  }

  /// The date.
  ///
  /// Spreadsheets count a 29 February 1900 that never was, so all days after it lie one too far.
  var date: CalendarDate? { CalendarDate(daysSinceEpoch: days - 25_569) }

  private static func trimmed(_ bytes: Span<UInt8>) -> Range<Int> {
    var first = 0
    var last = bytes.count
    while first < last, bytes[first] <= 0x20 { first += 1 }
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    return first..<last
  }
}
