/// A date with the month as a word, "3rd of March 1979", "März 3, 79", "3-MAR-1979".
struct WrittenDate {
  /// The date.
  let date: CalendarDate
  /// Where it ends in the bytes.
  let end: Int

  /// Reads a date at the start of a cell; nil if it has another form.
  ///
  /// - Parameters:
  ///   - bytes: ASCII, accents removed.
  ///   - fullYear: makes a year of two digits one of four.
  init?(_ bytes: Span<UInt8>, fullYear: (Int) -> Int) {
    var month: Int?
    var numbers: [(value: Int, length: Int)] = []
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if PackedDigits.isDigit(byte) {
        guard numbers.count < 2 else { break }
        numbers.append(bytes.readDigits(&at, most: 5))
      } else if DateWords.isLetter(byte) {
        if numbers.count == 2 && month != nil && !Self.isOrdinalEnding(bytes, at) { break }
        guard let meaning = DateWords.meaning(Self.word(bytes, &at)) else { return nil }
        if case .month(let value) = meaning {
          guard month == nil || numbers.isEmpty else { return nil }
          month = value
        }
      } else if Self.isMark(byte) {
        if numbers.count == 2 && month != nil { break }
        at += 1
      } else {
        break
      }
    }
    guard let month, numbers.count == 2 else { return nil }
    // "Mar 03 12:34:56 1979": the second number is an hour.
    let isHour = numbers[1].length <= 2 && at < bytes.count && bytes[at] == UInt8(ascii: ":")
    guard !isHour else { return nil }
    guard let date = Self.date(numbers[0], numbers[1], month, fullYear) else { return nil }
    self.date = date
    end = at
  }

  /// The year is the number of four digits or above 31, else the last one.
  private static func date(
    _ one: (value: Int, length: Int), _ two: (value: Int, length: Int), _ month: Int, _ fullYear: (Int) -> Int
  ) -> CalendarDate? {
    let isYearFirst = one.length == 4 || (one.length == 2 && one.value > 31)
    let (year, day) = isYearFirst ? (one, two) : (two, one)
    guard year.length == 4 || year.length == 2, day.length <= 2 else { return nil }
    return CalendarDate(
      year: year.length == 2 ? fullYear(year.value) : year.value, month: month, day: day.value)
  }

  private static func word(_ bytes: Span<UInt8>, _ at: inout Int) -> DateWords.Key {
    var word = DateWords.Key()
    while at < bytes.count, DateWords.isLetter(bytes[at]) {
      word.append(bytes[at])
      at += 1
    }
    return word
  }

  /// Whether letters follow a digit directly, "March 1979, 3rd".
  private static func isOrdinalEnding(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    at > 0 && PackedDigits.isDigit(bytes[at - 1]) && bytes[at] != UInt8(ascii: "T")
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "'"):
      return true
    default: return false
    }
  }
}
