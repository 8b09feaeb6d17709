/// An address line that holds nothing unusual: a number, the words of a street, and perhaps a unit.
///
/// `3917 Fox Run Lane`, `12 N 5th St, Apt 4B`: nine lines of ten in American tables, read in 60 ns where the
/// whole parser takes 1.2 µs. Any word that could mean something else (a floor, a box, a month, *near*) and any
/// byte but ASCII letters, digits and the usual marks leave the line to ``AddressNormalizer/parse(line:)``,
/// whose answer is the same where this one gives any.
public struct PlainAddressLine {
  /// Room that reading a line takes, in bytes: a word becomes at most ten times as long.
  public static let bufferSize = 1_024

  private static let longestLine = 96

  /// Where the house number lies in the buffer.
  public private(set) var houseNumber = 0..<0
  /// Where the street lies in the buffer.
  public private(set) var street = 0..<0
  /// Where the unit lies in the buffer; empty without one.
  public private(set) var unit = 0..<0

  private let line: UnsafeBufferPointer<UInt8>
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var position = 0
  private var end = 0
  private var wordCount = 0

  /// Reads a line into a buffer of ``bufferSize`` bytes; nil if anything in it asks for a closer look.
  public init?(_ line: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.line = line
    self.buffer = buffer
    guard line.count <= Self.longestLine, takeHouseNumber() else { return nil }
    let start = end
    while position < line.count {
      guard let mark = takeMarks() else { return nil }
      if position == line.count { break }
      if mark == .space, isLetter(position) {
        guard let isUnitWord = takeWord() else { return nil }
        if isUnitWord {
          guard takeUnit() else { return nil }
          break
        }
      } else if mark == .hash {
        guard isDigit(position), takeDesignator() else { return nil }
        break
      } else if mark == .comma, isLetter(position) {
        guard takeWord() == true, takeUnit() else { return nil }
        break
      } else {
        guard mark == .space, takeOrdinal() else { return nil }
      }
    }
    guard wordCount > 0, !isLoneLetter else { return nil }
    street = start..<(unit.isEmpty ? end : unit.lowerBound)
  }

  private enum Mark { case space, comma, hash }

  /// Kinds of words that have a meaning beyond the street's name.
  private static let special: AddressWords.Kinds = [
    .unit, .building, .floor, .houseSide, .cut, .numberMarker, .month, .poBox,
  ]

  // MARK: Pieces

  /// Digits without a zero before them, and a space.
  private mutating func takeHouseNumber() -> Bool {
    guard line.count > 2, line[0] != UInt8(ascii: "0") else { return false }
    while position < line.count, isDigit(position) {
      put(line[position])
      position += 1
    }
    houseNumber = 0..<end
    return position > 0 && position < 9 && position < line.count && line[position] == 0x20
  }

  /// Passes what stands between words; nil where a mark may mean more.
  private mutating func takeMarks() -> Mark? {
    var mark = Mark.space
    while position < line.count {
      switch line[position] {
      case 0x20: break
      case UInt8(ascii: "."): guard isLetter(position - 1) else { return nil }
      case UInt8(ascii: "-"): guard isLetter(position - 1), isLetter(position + 1) else { return nil }
      case UInt8(ascii: ","):
        guard mark == .space else { return nil }
        mark = .comma
      case UInt8(ascii: "#"):
        guard mark != .hash else { return nil }
        mark = .hash
      default: return mark
      }
      position += 1
    }
    return mark == .space ? mark : nil
  }

  /// Takes a word of letters in its one form; true for one that a unit's number follows, nil for one that
  /// may mean more.
  private mutating func takeWord() -> Bool? {
    let spaceEnd = end
    if wordCount > 0 { put(0x20) }
    let start = end
    while position < line.count {
      if isLetter(position) {
        put(line[position] | 0x20)
      } else if line[position] != UInt8(ascii: "'") {
        break
      }
      position += 1
    }
    if position < line.count, isDigit(position) { return nil }
    let word = AddressWords.word(UnsafeBufferPointer(rebasing: buffer[start..<end]))
    if word.kinds == .unit {
      end = spaceEnd
      return wordCount > 0 ? true : nil
    }
    guard word.kinds.isDisjoint(with: Self.special) else { return nil }
    if wordCount == 0, word.kinds.contains(.numberSuffix) { return nil }
    if let form = word.form {
      end = start
      for byte in AddressWords.forms[form] { put(byte) }
    } else {
      // `14 A Main St` is number 14a, `100 E Main St` is not.
      if wordCount == 0, end - start == 1 { return nil }
      if end - start > 6, mayBeCompound(start) { return nil }
    }
    if wordCount == 0, end - start == 1 { isLoneLetter = true } else { isLoneLetter = false }
    wordCount += 1
    return false
  }

  /// Whether the only word is a direction, which is then the house number's letter.
  private var isLoneLetter = false

  /// Whether a word ends as `Hauptstraße` and `Kerkstraat` do.
  private func mayBeCompound(_ start: Int) -> Bool {
    let (last, before) = (buffer[end - 1], buffer[end - 2])
    return last == UInt8(ascii: "r") && before == UInt8(ascii: "t")
      || last == UInt8(ascii: "e") && before == UInt8(ascii: "s")
      || last == UInt8(ascii: "t") && before == UInt8(ascii: "a")
  }

  /// `5th`: digits and the letters of an ordinal.
  private mutating func takeOrdinal() -> Bool {
    if wordCount > 0 { put(0x20) }
    let start = end
    while position < line.count, isDigit(position) {
      put(line[position])
      position += 1
    }
    guard end > start, isLetter(position), isLetter(position + 1), !isLetter(position + 2),
      !isDigit(position + 2)
    else { return false }
    put(line[position] | 0x20)
    put(line[position + 1] | 0x20)
    position += 2
    isLoneLetter = false
    wordCount += 1
    switch (buffer[end - 2], buffer[end - 1]) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return AddressWords.word(UnsafeBufferPointer(rebasing: buffer[start..<end])).kinds.isEmpty
    default: return false
    }
  }

  /// What stands behind a unit's word, to the end of the line: `4`, `#4`, `4b`.
  private mutating func takeUnit() -> Bool {
    guard let mark = takeMarks(), mark != .comma, position < line.count else { return false }
    return isDigit(position) && takeDesignator()
  }

  /// Digits without a zero before them and perhaps a letter, at the end of the line.
  private mutating func takeDesignator() -> Bool {
    if line[position] == UInt8(ascii: "0") { return false }
    let start = end
    while position < line.count, isDigit(position) {
      put(line[position])
      position += 1
    }
    if isLetter(position) {
      put(line[position] | 0x20)
      position += 1
    }
    unit = start..<end
    return position == line.count && wordCount > 0
  }

  // MARK: Bytes

  private mutating func put(_ byte: UInt8) {
    buffer[end] = byte
    end &+= 1
  }

  private func isDigit(_ index: Int) -> Bool { index < line.count && line[index] &- 0x30 < 10 }

  private func isLetter(_ index: Int) -> Bool { index < line.count && (line[index] | 0x20) &- 0x61 < 26 }
}
