import Normalization

/// Moments as numbers, `yyyymmddhhmmss`, and the texts that they have as values.
public enum DateMoment {
  /// The number of digits of a moment's text.
  public static let digitCount = 14

  /// The moment some days before another, at the same time of day; the moment itself where it is no date.
  public static func moment(_ moment: Int, daysBefore days: Int) -> Int {
    let (day, time) = (moment / 1_000_000, moment % 1_000_000)
    guard let date = UInt32(exactly: day).flatMap(CalendarDate.init(yyyymmdd:)),
      let earlier = CalendarDate(daysSinceEpoch: date.daysSinceEpoch - days)
    else { return moment }
    return ((earlier.year * 100 + earlier.month) * 100 + earlier.day) * 1_000_000 + time
  }

  /// Writes a moment's digits into memory of ``digitCount`` bytes.
  public static func write(_ moment: Int, to digits: UnsafeMutableBufferPointer<UInt8>) {
    var rest = moment
    for place in (0..<digitCount).reversed() {
      digits.initializeElement(at: place, to: UInt8(rest % 10) | 0x30)
      rest /= 10
    }
  }
}
