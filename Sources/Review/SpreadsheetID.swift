/// An id as a spreadsheet may have written it back: without leading zeros, as `1.00E+05`, with digits made zero.
struct SpreadsheetID {
  /// Digits that a spreadsheet keeps of a number.
  private static let keptDigits = 15

  /// The cell's text.
  private let text: String
  private let number: Number?

  /// An id out of a cell.
  init(_ text: String) {
    self.text = text
    number = Number(text)
  }

  /// Whether the cell may have been an id before a spreadsheet read and wrote it.
  func mayBe(_ id: String) -> Bool {
    if text == id || text.lowercased() == id.lowercased() { return true }
    guard let number, let other = Number(id) else { return false }
    return number.mayBe(other)
  }

  /// A whole number of at least 0 as it was written.
  private struct Number {
    /// The significant digits, without leading zeros; those that were written.
    let digits: [UInt8]
    /// The number of digits before the point.
    let length: Int
    /// Whether only some of the digits were written: `1.00E+05`.
    let isRounded: Bool

    init?(_ text: String) {
      var bytes = Array(text.utf8)
      var exponent = 0
      var isScientific = false
      if let place = bytes.firstIndex(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }) {
        let written = String(decoding: bytes[(place + 1)...], as: UTF8.self)
        guard let power = Int(written), (0...40).contains(power) else { return nil }
        exponent = power
        isScientific = true
        bytes.removeSubrange(place...)
      }
      // A comma is the point of half of the world's spreadsheets.
      let parts = bytes.split(omittingEmptySubsequences: false) {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      }
      guard (1...2).contains(parts.count), !parts[0].isEmpty, bytes.count <= 60,
        parts.joined().allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      var whole = Array(parts[0])
      var fraction = parts.count == 2 ? Array(parts[1]) : []
      if !isScientific {
        // `1042.0` is 1042; any other fraction is no id.
        guard fraction.allSatisfy({ $0 == 0x30 }) else { return nil }
        fraction = []
      }
      let leading = whole.prefix { $0 == 0x30 }.count
      whole.removeFirst(min(leading, whole.count - 1))
      digits = whole + fraction
      length = whole.count + exponent
      isRounded = isScientific
    }

    /// Whether this number, read back from a cell, may have been another one.
    func mayBe(_ other: Number) -> Bool {
      if isRounded {
        return rounded(other.exactDigits, to: digits.count).map { $0 == (digits, length) } ?? false
      }
      let (mine, others) = (exactDigits, other.exactDigits)
      if mine == others { return true }
      let kept = SpreadsheetID.keptDigits
      return mine.count == others.count && mine.count > kept && mine.prefix(kept) == others.prefix(kept)
        && mine.dropFirst(kept).allSatisfy { $0 == 0x30 }
    }

    /// All digits before the point.
    private var exactDigits: [UInt8] {
      digits.count >= length
        ? Array(digits.prefix(length)) : digits + Array(repeating: 0x30, count: length - digits.count)
    }

    /// A number's first digits, rounded, and its length; nil where it has fewer.
    private func rounded(_ number: [UInt8], to count: Int) -> ([UInt8], Int)? {
      if number.count <= count {
        return (number + Array(repeating: 0x30, count: count - number.count), number.count)
      }
      var first = Array(number.prefix(count))
      guard number[count] >= 0x35 else { return (first, number.count) }
      var place = count - 1
      while place >= 0, first[place] == 0x39 {
        first[place] = 0x30
        place -= 1
      }
      if place >= 0 {
        first[place] += 1
        return (first, number.count)
      }
      return ([0x31] + first.dropLast(), number.count + 1)
    }
  }
}
