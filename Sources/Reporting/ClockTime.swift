/// A time of day within a text such as `2026-11-21 09:30:15`, for telling records that were saved together.
///
/// What stands around the time (the date, in whatever order; a zone) is compared as bytes, so no date format has to be
/// understood: two records are of one minute only if all of it is equal.
struct ClockTime {
  private let before: ArraySlice<UInt8>
  private let after: ArraySlice<UInt8>
  private let seconds: Int

  /// Reads the first `h:mm` or `h:mm:ss` in a text; nil where there is none.
  init?(_ text: ArraySlice<UInt8>) {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var start = colon
    while start > text.startIndex, colon - start < 2, ClockTime.isDigit(text[start - 1]) { start -= 1 }
    guard let hour = ClockTime.number(text[start..<colon]),
      let minute = ClockTime.number(text[(colon + 1)...].prefix(2)), text.endIndex >= colon + 3
    else { return nil }
    var end = colon + 3
    var second = 0
    if end < text.endIndex, text[end] == UInt8(ascii: ":"),
      let value = ClockTime.number(text[(end + 1)...].prefix(2))
    {
      second = value
      end = min(end + 3, text.endIndex)
    }
    // Fractions of a second would make every stamp's surroundings its own.
    if end < text.endIndex, text[end] == UInt8(ascii: ".") {
      end += 1
      while end < text.endIndex, ClockTime.isDigit(text[end]) { end += 1 }
    }
    seconds = hour * 3600 + minute * 60 + second
    before = text[..<start]
    after = text[end...]
  }

  /// Whether this time is at most a minute after another of the same day, or is the same.
  func repeats(_ other: ClockTime) -> Bool {
    (0...60).contains(seconds - other.seconds) && before == other.before && after == other.after
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var number = 0
    for digit in digits {
      guard isDigit(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
