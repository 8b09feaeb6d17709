import Records
import Similarity

/// Compares street addresses: house number, street, unit.
public struct AddressComparison: ValueComparison {
  /// The function's word.
  public static let word = "address"
  /// The function in one line.
  public static let summary = "street addresses: house number, street and unit"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  let attribute: Attribute

  /// One function over the address columns together.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    table.attributes.indices.filter { table.attributes[$0].role == .address }.map {
      AddressComparison(table.attributes[$0], index: $0)
    }
  }

  private init(_ attribute: Attribute, index: Int) {
    self.attribute = attribute
    comparisons = [
      Comparison(
        name: "address", word: AddressComparison.word, attributes: [index],
        labels: [
          "other address", "same house number, other street", "same street, other house number or flat",
          "street alike, house number missing or mistyped", "address alike", "same address",
        ],
        prior: [0.12, 0.03, 0.05, 0.05, 0.20, 0.55],
        household: .free(prior: [0.20, 0.02, 0.05, 0.05, 0.15, 0.53]))
    ]
  }

  func sketch() -> any ComparisonSketch {
    attribute.isSetValued
      ? CodeSketch(comparison: self, bestOfDifferent: 4) : AddressSketch(comparison: self)
  }

  func level(_ left: UInt32, _ right: UInt32) -> Int {
    let bytes = attribute.values.bytes.span
    let a = bytes.extracting(attribute.values.range(of: left))
    let b = bytes.extracting(attribute.values.range(of: right))
    let (one, other) = (AddressPieces(a), AddressPieces(b))
    let (street, otherStreet) = (a.extracting(one.street), b.extracting(other.street))
    let (number, otherNumber) = (a.extracting(one.number), b.extracting(other.number))
    let isAlike = AddressComparison.areStreetsAlike(street, otherStreet)
    let (unit, otherUnit) = (a.extracting(one.unit), b.extracting(other.unit))
    // Both have a flat, and not the same.
    let areUnitsApart = !unit.isEmpty && !otherUnit.isEmpty && !unit.equals(otherUnit)
    if number.isEmpty || otherNumber.isEmpty {
      return isAlike || AddressComparison.areWholesAlike(a, b) ? (areUnitsApart ? 2 : 3) : 0
    }
    if number.equals(otherNumber) { return isAlike ? (areUnitsApart ? 2 : 4) : 1 }
    let isMistyped =
      !areUnitsApart && AddressComparison.areNumbersMistyped(number, otherNumber)
      && AddressComparison.areWholesAlike(a, b)
    return isMistyped ? 3 : isAlike ? 2 : 0
  }

  /// Whether one house number can be the other with a typing error; 12 and 14 are two houses.
  private static func areNumbersMistyped(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    if OptimalStringAlignment.distance(a, b, atMost: 1) == nil { return false }
    if a.count != b.count || a.count > 2 { return true }
    return a.count == 2 && a[0] == b[1] && a[1] == b[0]
  }

  private static func areStreetsAlike(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    if a.isEmpty || b.isEmpty { return false }
    if a.equals(b) || JaroWinkler.similarity(a, b) >= 0.92 { return true }
    let longer = max(a.count, b.count)
    if OptimalStringAlignment.distance(a, b, atMost: longer / 4) != nil { return true }
    return shareHalfTheirWords(a, b)
  }

  /// Whether half the words of more than two letters stand in both streets, each counted once.
  private static func shareHalfTheirWords(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    var (count, otherCount, sharedCount) = (0, 0, 0)
    var place = 0
    while let word = a.nextWord(from: &place, longerThan: 2) {
      count += 1
      let mine = a.extracting(word)
      if !holds(a.extracting(0..<word.lowerBound), mine), holds(b, mine) { sharedCount += 1 }
    }
    place = 0
    while b.nextWord(from: &place, longerThan: 2) != nil { otherCount += 1 }
    let most = max(count, otherCount)
    return most > 0 && sharedCount * 2 >= most
  }

  private static func holds(_ text: Span<UInt8>, _ word: Span<UInt8>) -> Bool {
    var place = 0
    while let found = text.nextWord(from: &place, longerThan: 2) {
      if text.extracting(found).equals(word) { return true }
    }
    return false
  }

  /// Whether the addresses differ by a few letters as a whole: OSA similarity of at least 0.85.
  private static func areWholesAlike(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    let limit = Int(Double(max(a.count, b.count)) * 0.15)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: a.count + b.count) { room in
      let one = spaced(a, in: UnsafeMutableBufferPointer(rebasing: room[..<a.count]))
      let other = spaced(b, in: UnsafeMutableBufferPointer(rebasing: room[a.count...]))
      return OptimalStringAlignment.distance(one, other, atMost: limit) != nil
    }
  }

  /// An address with spaces between its pieces.
  private static func spaced(
    _ value: Span<UInt8>, in room: UnsafeMutableBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    for index in 0..<value.count {
      room[index] = value[index] == Attribute.separator ? UInt8(ascii: " ") : value[index]
    }
    return UnsafeBufferPointer(room)
  }
}
