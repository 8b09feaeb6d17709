/// A time of day within a text such as `2026-11-21 09:30:15`, for telling records that were saved together.
///
/// What stands around the time (the date, in whatever order; a zone) is compared as bytes, so no date format has to be
/// understood: two records are of one minute only if all of it is equal. The bytes stay where they are, in an array
/// that holds the texts of a whole group one after the other.
struct ClockTime {
  private let before: Range<Int>
  private let after: Range<Int>
  private let seconds: Int

  /// Reads the first `h:mm` or `h:mm:ss` in a stretch of `bytes`; nil where there is none.
  init?(in bytes: [UInt8], _ stretch: Range<Int>) {
    guard let colon = stretch.first(where: { bytes[$0] == UInt8(ascii: ":") }) else { return nil }
    var start = colon
    while start > stretch.lowerBound, colon - start < 2, ClockTime.isDigit(bytes[start - 1]) { start -= 1 }
    guard let hour = ClockTime.number(bytes, start..<colon), stretch.upperBound >= colon + 3,
      let minute = ClockTime.number(bytes, colon + 1..<colon + 3)
    else { return nil }
    var end = colon + 3
    var second = 0
    if end < stretch.upperBound, bytes[end] == UInt8(ascii: ":"),
      let value = ClockTime.number(bytes, end + 1..<min(end + 3, stretch.upperBound))
    {
      second = value
      end = min(end + 3, stretch.upperBound)
    }
    // Fractions of a second would make every stamp's surroundings its own.
    if end < stretch.upperBound, bytes[end] == UInt8(ascii: ".") {
      end += 1
      while end < stretch.upperBound, ClockTime.isDigit(bytes[end]) { end += 1 }
    }
    seconds = hour * 3600 + minute * 60 + second
    before = stretch.lowerBound..<start
    after = end..<stretch.upperBound
  }

  /// Whether this time is at most a minute after another of the same bytes and of the same day, or is the same.
  func repeats(_ other: ClockTime, in bytes: [UInt8]) -> Bool {
    (0...60).contains(seconds - other.seconds) && bytes[before].elementsEqual(bytes[other.before])
      && bytes[after].elementsEqual(bytes[other.after])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ bytes: [UInt8], _ digits: Range<Int>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var number = 0
    for place in digits {
      guard isDigit(bytes[place]) else { return nil }
      number = number * 10 + Int(bytes[place] - 0x30)
    }
    return number
  }
}
