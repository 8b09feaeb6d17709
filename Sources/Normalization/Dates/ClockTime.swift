/// A time of day and its zone, as they stand behind a date.
struct ClockTime {
  /// Seconds since midnight, 0...86,400.
  var seconds = 0
  /// Seconds that the zone is ahead of UTC; 0 where none is given.
  var offset = 0

  /// Reads what stands behind a date: nothing, or a time such as "T12:34:56.789+02:00", " 5:07 PM", " 12h30
  /// CET".
  ///
  /// - Parameters:
  ///   - bytes: ASCII.
  ///   - start: where the date ends.
  /// - Returns: nil if it is neither.
  init?(_ bytes: Span<UInt8>, from start: Int) {
    var at = start
    Self.skip(bytes, &at, Self.isLead)
    guard at < bytes.count else { return }
    guard let hour = Self.number(bytes, &at, digits: 1...2) else { return nil }
    var minute: Int? = 0
    var second: Int? = 0
    if Self.takeMark(bytes, &at) { minute = Self.number(bytes, &at, digits: 2...2) }
    if Self.takeMark(bytes, &at) { second = Self.number(bytes, &at, digits: 2...2) }
    Self.skipFraction(bytes, &at)
    guard let minute, let second, minute < 60, second <= 60 else { return nil }
    guard let suffix = Suffix(bytes, from: at) else { return nil }
    guard let hour = suffix.hour(hour), hour < 24 || (hour == 24 && minute == 0 && second == 0) else {
      return nil
    }
    seconds = hour * 3600 + minute * 60 + min(second, 59)
    offset = suffix.offset
  }

  /// Makes a time from a count of seconds.
  init(secondsSinceMidnight: Int) { seconds = secondsSinceMidnight }

  /// Makes a time from the digits of "hhmmss" or "hhmm"; nil if there is no such time.
  init?(hour: Int, minute: Int, second: Int) {
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    seconds = hour * 3600 + minute * 60 + min(second, 59)
  }

  private static func isLead(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "T")
      || byte == UInt8(ascii: "t")
      || byte == UInt8(ascii: ":")
  }

  private static func skip(_ bytes: Span<UInt8>, _ at: inout Int, _ isSkipped: (UInt8) -> Bool) {
    while at < bytes.count, isSkipped(bytes[at]) { at += 1 }
  }

  /// Reads digits; nil if there are fewer than asked for.
  static func number(_ bytes: Span<UInt8>, _ at: inout Int, digits: ClosedRange<Int>) -> Int? {
    let number = bytes.readDigits(&at, most: digits.upperBound)
    return number.length >= digits.lowerBound ? number.value : nil
  }

  /// Takes a colon, or a dot or "h" that a digit follows.
  private static func takeMark(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    guard at + 1 < bytes.count, PackedDigits.isDigit(bytes[at + 1]) else { return false }
    switch bytes[at] {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "h"):
      at += 1
      return true
    default:
      // "T123456", the basic form of ISO 8601.
      return PackedDigits.isDigit(bytes[at])
    }
  }

  private static func skipFraction(_ bytes: Span<UInt8>, _ at: inout Int) {
    guard at < bytes.count, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ",") else { return }
    at += 1
    skip(bytes, &at) { PackedDigits.isDigit($0) }
  }
}

extension ClockTime {
  /// What stands behind the digits of a time: AM or PM, "Uhr", a zone.
  struct Suffix {
    /// Seconds that the zone is ahead of UTC.
    private(set) var offset = 0
    private var half: Half?

    private enum Half { case am, pm }

    /// Reads to the end of the cell; nil if something there is no part of a time.
    init?(_ bytes: Span<UInt8>, from start: Int) {
      var at = start
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: " "): at += 1
        // The zone's name, which its offset has said already.
        case UInt8(ascii: "["), UInt8(ascii: "("): at = bytes.count
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
          guard let offset = Self.numericOffset(bytes, &at) else { return nil }
          self.offset = offset
        default:
          guard takeWord(bytes, &at) else { return nil }
        }
      }
    }

    /// The hour of 24 that an hour as written stands for; nil for "14 AM".
    func hour(_ written: Int) -> Int? {
      guard let half else { return written }
      if half == .pm && (13...23).contains(written) { return written }
      guard (1...12).contains(written) else { return nil }
      return written % 12 + (half == .pm ? 12 : 0)
    }

    private mutating func takeWord(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
      var word = ""
      while at < bytes.count, DateWords.isLetter(bytes[at]) || bytes[at] == UInt8(ascii: ".") {
        if bytes[at] != UInt8(ascii: ".") { word.unicodeScalars.append(Unicode.Scalar(bytes[at] & 0xDF)) }
        at += 1
      }
      switch word {
      case "AM", "A": half = .am
      case "PM", "P": half = .pm
      case "UHR", "H", "HRS": break
      default:
        guard let minutes = Self.zones[word] else { return false }
        offset = minutes * 60
      }
      return true
    }

    /// Reads "+02:00", "-0530" or "+2" into seconds.
    private static func numericOffset(_ bytes: Span<UInt8>, _ at: inout Int) -> Int? {
      let sign = bytes[at] == UInt8(ascii: "-") ? -1 : 1
      at += 1
      guard let hours = number(bytes, &at, digits: 1...2), hours <= 15 else { return nil }
      if at < bytes.count, bytes[at] == UInt8(ascii: ":") { at += 1 }
      let minutes = number(bytes, &at, digits: 2...2) ?? 0
      guard minutes < 60 else { return nil }
      return sign * (hours * 3600 + minutes * 60)
    }

    /// Minutes ahead of UTC of the zones that American and European software writes by name.
    private static let zones: [String: Int] = [
      "Z": 0, "UTC": 0, "GMT": 0, "UT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "MEZ": 60,
      "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
      "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
      "AEST": 600, "AEDT": 660, "ACST": 570, "ACDT": 630, "AWST": 480, "NZST": 720, "NZDT": 780, "IST": 330,
      "JST": 540,
    ]
  }
}
