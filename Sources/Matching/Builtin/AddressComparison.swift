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
  let numbers: ValueBytes
  let streets: ValueBytes
  private let units: ValueBytes
  private let wholes: ValueBytes
  let words: Words

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
    numbers = AddressComparison.pieces(0, of: attribute.values)
    streets = AddressComparison.pieces(1, of: attribute.values)
    units = AddressComparison.pieces(2, of: attribute.values)
    wholes = ValueBytes(of: attribute.values) { value, bytes in
      for index in 0..<value.count {
        bytes.append(value[index] == Attribute.separator ? UInt8(ascii: " ") : value[index])
      }
    }
    words = Words(of: AddressComparison.dictionary(streets), longerThan: 2)
  }

  private static func pieces(_ piece: Int, of values: ByteDictionary) -> ValueBytes {
    ValueBytes(of: values) { value, bytes in
      var current = 0
      for index in 0..<value.count {
        if value[index] == Attribute.separator {
          current += 1
        } else if current == piece {
          bytes.append(value[index])
        }
      }
    }
  }

  private static func dictionary(_ bytes: ValueBytes) -> ByteDictionary {
    ByteDictionary(bytes: bytes.bytes, starts: bytes.starts)
  }

  func sketch() -> any ComparisonSketch {
    attribute.isSetValued
      ? CodeSketch(comparison: self, bestOfDifferent: 4) : AddressSketch(comparison: self)
  }

  func level(_ left: UInt32, _ right: UInt32) -> Int {
    let isAlike = streetsAreAlike(left, right)
    switch agreement(of: numbers, left, right) {
    case .equal: return isAlike ? (areUnitsApart(left, right) ? 2 : 4) : 1
    case .missing:
      return isAlike || wholesAreAlike(left, right) ? (areUnitsApart(left, right) ? 2 : 3) : 0
    case .different:
      let isMistyped =
        wholesAreAlike(left, right) && numbersAreMistyped(left, right) && !areUnitsApart(left, right)
      return isMistyped ? 3 : isAlike ? 2 : 0
    }
  }

  private enum Agreement { case equal, missing, different }

  private func agreement(of pieces: ValueBytes, _ left: UInt32, _ right: UInt32) -> Agreement {
    let bytes = pieces.bytes.span
    let a = bytes.extracting(pieces.range(of: left))
    let b = bytes.extracting(pieces.range(of: right))
    if a.isEmpty || b.isEmpty { return .missing }
    return a.equals(b) ? .equal : .different
  }

  /// Whether one house number can be the other with a typing error; 12 and 14 are two houses.
  private func numbersAreMistyped(_ left: UInt32, _ right: UInt32) -> Bool {
    let bytes = numbers.bytes.span
    let a = bytes.extracting(numbers.range(of: left))
    let b = bytes.extracting(numbers.range(of: right))
    if OptimalStringAlignment.distance(a, b, atMost: 1) == nil { return false }
    if a.count != b.count || a.count > 2 { return true }
    return a.count == 2 && a[0] == b[1] && a[1] == b[0]
  }

  /// Whether both have a flat, and not the same.
  private func areUnitsApart(_ left: UInt32, _ right: UInt32) -> Bool {
    agreement(of: units, left, right) == .different
  }

  private func streetsAreAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    let bytes = streets.bytes.span
    let a = bytes.extracting(streets.range(of: left))
    let b = bytes.extracting(streets.range(of: right))
    if a.isEmpty || b.isEmpty { return false }
    if a.equals(b) || JaroWinkler.similarity(a, b) >= 0.92 { return true }
    let longer = max(a.count, b.count)
    if OptimalStringAlignment.distance(a, b, atMost: longer / 4) != nil { return true }
    let most = max(words.words(of: left).count, words.words(of: right).count)
    return most > 0 && words.sharedCount(left, right) * 2 >= most
  }

  /// Whether the addresses differ by a few letters as a whole: OSA similarity of at least 0.85.
  private func wholesAreAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    let bytes = wholes.bytes.span
    let a = bytes.extracting(wholes.range(of: left))
    let b = bytes.extracting(wholes.range(of: right))
    let limit = Int(Double(max(a.count, b.count)) * 0.15)
    return OptimalStringAlignment.distance(a, b, atMost: limit) != nil
  }
}
