import Records
import Similarity

/// Where the pieces of a normalised value lie that keys are made of.
extension Span<UInt8> {
  /// The words between spaces.
  var tokenRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0...count where index == count || self[index] == UInt8(ascii: " ") {
      if index > start { ranges.append(start..<index) }
      start = index + 1
    }
    return ranges
  }

  /// The first word longer than `length` bytes; empty where there is none.
  func firstToken(longerThan length: Int = 0) -> Range<Int> {
    tokenRanges.first { $0.count > length } ?? 0..<0
  }

  /// The longest word, the first of several; empty where there is none.
  var longestToken: Range<Int> {
    tokenRanges.reduce(0..<0) { $1.count > $0.count ? $1 : $0 }
  }

  /// Where a byte first stands; the length where it does not.
  func position(of byte: UInt8) -> Int {
    for index in 0..<count where self[index] == byte { return index }
    return count
  }

  /// Where the given piece of a composite address lies: 0 number, 1 street, 2 unit.
  func addressPiece(_ piece: Int) -> Range<Int> {
    var start = 0
    var remaining = piece
    for index in 0..<count where self[index] == Attribute.separator {
      if remaining == 0 { return start..<index }
      remaining -= 1
      start = index + 1
    }
    return remaining == 0 ? start..<count : count..<count
  }
}

extension [UInt64] {
  /// Appends a hash of the sound of a word: its Double Metaphone code of four letters, or the word where that is empty.
  mutating func append(phonetic word: Span<UInt8>) {
    if word.isEmpty { return }
    let code = DoubleMetaphone.codes(of: word).primary
    append(code.isEmpty ? ByteHash.hash(word) : ByteHash.mix(code.rawValue))
  }
}
