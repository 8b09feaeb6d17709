import Records
import Similarity

/// Where the pieces of a normalised value lie that keys are made of.
extension Span<UInt8> {
  /// The first word from `next` on, which moves past it.
  ///
  /// Makes no array, as there are nearly as many streets as records.
  @inline(__always)
  func nextToken(from next: inout Int) -> Range<Int>? {
    var start = next
    while start < count, self[start] == UInt8(ascii: " ") { start += 1 }
    if start >= count { return nil }
    var end = start + 1
    while end < count, self[end] != UInt8(ascii: " ") { end += 1 }
    next = end
    return start..<end
  }

  /// The first word longer than `length` bytes; empty where there is none.
  func firstToken(longerThan length: Int = 0) -> Range<Int> {
    var next = 0
    while let token = nextToken(from: &next) {
      if token.count > length { return token }
    }
    return 0..<0
  }

  /// The longest word, the first of several; empty where there is none.
  var longestToken: Range<Int> {
    var longest = 0..<0
    var next = 0
    while let token = nextToken(from: &next) {
      if token.count > longest.count { longest = token }
    }
    return longest
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

extension Span<UInt8> {
  /// A hash of the sound of a word: its Double Metaphone code of four letters, or the word where that is empty; nil for no
  /// word.
  var soundHash: UInt64? {
    if isEmpty { return nil }
    let code = DoubleMetaphone.codes(of: self).primary
    return code.isEmpty ? ByteHash.hash(self) : ByteHash.mix(code.rawValue)
  }
}
