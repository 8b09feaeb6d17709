import Records

/// Where house number, street and unit stand in the value of an address.
///
/// They are found when they are needed: copies of all pieces took more memory than the addresses themselves.
struct AddressPieces {
  /// The house number.
  let number: Range<Int>
  /// The street.
  let street: Range<Int>
  /// The flat, floor or office.
  let unit: Range<Int>

  /// The pieces of a value; those that it does not have are empty.
  init(_ value: Span<UInt8>) {
    var ends = (value.count, value.count, value.count)
    var found = 0
    for index in 0..<value.count where value[unchecked: index] == Attribute.separator {
      switch found {
      case 0: ends.0 = index
      case 1: ends.1 = index
      case 2: ends.2 = index
      default: break
      }
      found += 1
    }
    number = 0..<ends.0
    street = min(ends.0 + 1, ends.1)..<ends.1
    unit = min(ends.1 + 1, ends.2)..<ends.2
  }
}

extension Span<UInt8> {
  /// The next word from a place on that has more than `length` bytes, and the place behind it; nil where there is none.
  @inline(__always)
  func nextWord(from place: inout Int, longerThan length: Int) -> Range<Int>? {
    while place < count {
      let start = place
      while place < count, self[unchecked: place] != UInt8(ascii: " ") { place += 1 }
      let end = place
      place += 1
      if end - start > length { return start..<end }
    }
    return nil
  }
}
