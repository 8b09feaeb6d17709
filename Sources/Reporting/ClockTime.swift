/// A time of day within a text such as `2026-11-21 09:30:15`, for telling records that were saved together.
///
/// What stands around the time (the date, in whatever order; a zone) is compared as text, so no date format has to be
/// understood: two records are of one minute only if all of it is equal.
struct ClockTime {
  private let surroundings: [UInt8]
  private let seconds: Int

  /// Reads the first `h:mm` or `h:mm:ss` in a text; nil where there is none.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
    var start = colon
    while start > 0, colon - start < 2, ClockTime.isDigit(bytes[start - 1]) { start -= 1 }
    guard let hour = ClockTime.number(bytes[start..<colon]),
      let minute = ClockTime.number(bytes.dropFirst(colon + 1).prefix(2))
    else { return nil }
    var end = colon + 3
    var second = 0
    if end < bytes.count, bytes[end] == UInt8(ascii: ":"),
      let value = ClockTime.number(bytes.dropFirst(end + 1).prefix(2))
    {
      second = value
      end += 3
    }
    // Fractions of a second would make every stamp's surroundings its own.
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      end += 1
      while end < bytes.count, ClockTime.isDigit(bytes[end]) { end += 1 }
    }
    seconds = hour * 3600 + minute * 60 + second
    surroundings = Array(bytes[..<start]) + [0] + Array(bytes[end...])
  }

  /// The rows that were saved at most a minute after another of the same list.
  static func repeats(in stamps: [(row: UInt32, time: ClockTime)]) -> [UInt32] {
    let sorted = stamps.sorted { ($0.time.seconds, $0.row) < ($1.time.seconds, $1.row) }
    return sorted.indices.filter { index in
      sorted[..<index].contains { earlier in
        earlier.time.surroundings == sorted[index].time.surroundings
          && sorted[index].time.seconds - earlier.time.seconds <= 60
      }
    }.map { sorted[$0].row }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
