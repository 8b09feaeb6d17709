import Records

/// A row's address: its code, house number, and the letters and words of its street.
struct AddressSketch: ComparisonSketch {
  let comparison: AddressComparison

  /// Code and words; house number, the street's length and beginning; the street's letters.
  var wordCount: Int { 3 }

  /// Stands for a house number of more than five bytes.
  private static let longNumber: UInt64 = 0xFF_FFFF_FFFF
  /// Whether an address is a house number of digits, or none, and a street, and nothing else.
  private static let isPlain: UInt64 = 1 << 63
  /// The bits of words, beside the one for ``isPlain``.
  private static let wordBits: UInt64 = 31

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    let attribute = comparison.attribute
    let bytes = attribute.values.bytes.span
    var target = words
    for row in rows {
      let code = attribute.codes[row]
      if !attribute.isNoEvidence[Int(code)] {
        AddressSketch.write(bytes.extracting(attribute.values.range(of: code)), code, to: target)
      }
      target += stride
    }
  }

  private static func write(_ value: Span<UInt8>, _ code: UInt32, to words: UnsafeMutablePointer<UInt64>) {
    let pieces = AddressPieces(value)
    let street = SpellingSketch(value.extracting(pieces.street))
    var number: UInt64 = 0
    var isPlain = pieces.unit.isEmpty
    for place in pieces.number {
      number = number << 8 | UInt64(value[place])
      if value[place] &- UInt8(ascii: "0") > 9 { isPlain = false }
    }
    if pieces.number.count > 5 { number = longNumber }
    words[0] =
      UInt64(code) | wordMask(value.extracting(pieces.street)) << 32 | (isPlain ? AddressSketch.isPlain : 0)
    words[1] = number | UInt64(street.count) << 40 | UInt64(street.beginning) << 48
    words[2] = street.bag
  }

  /// A bit for each word of a street that counts, which several words share.
  private static func wordMask(_ street: Span<UInt8>) -> UInt64 {
    var mask: UInt64 = 0
    var place = 0
    while let word = street.nextWord(from: &place, longerThan: 2) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in word { hash = (hash ^ UInt64(street[unchecked: index])) &* 0x100_0000_01B3 }
      mask |= 1 << ((hash >> 32) % wordBits)
    }
    return mask
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let levels = bounds[0]
    let alike = AddressSketch.alike
    // What other house numbers, and those that may be missing or mistyped, can give.
    let apart = levels.average(0)
    let street = pointwiseMax(apart, levels.average(2))
    let mistyped = pointwiseMax(street, levels.average(3))
    for index in 0..<pairs.count {
      let left = pairs.left(index)
      let right = pairs.right(index)
      if left[0] == 0 || right[0] == 0 { continue }
      if UInt32(truncatingIfNeeded: left[0]) == UInt32(truncatingIfNeeded: right[0]) {
        sums[index] += levels.shared(UInt32(truncatingIfNeeded: left[0]))
        continue
      }
      switch AddressSketch.likeness(left, right, alike) {
      case .apart: sums[index] += apart
      case .sameNumber: sums[index] += levels.average(1)
      case .street: sums[index] += street
      case .mistyped: sums[index] += mistyped
      case .unknown: sums[index] += levels.upTo(4)
      }
    }
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    let alike = AddressSketch.alike
    for index in 0..<pairs.count {
      let left = pairs.left(index)
      let right = pairs.right(index)
      if left[0] == 0 || right[0] == 0 { continue }
      let codes = (UInt32(truncatingIfNeeded: left[0]), UInt32(truncatingIfNeeded: right[0]))
      let likeness = codes.0 == codes.1 ? .unknown : AddressSketch.likeness(left, right, alike)
      results.patterns[index][first] =
        switch likeness {
        case .apart: 0
        case .sameNumber: 1
        case .street, .mistyped, .unknown: comparison.level(ofEither: codes.0, codes.1)
        }
    }
  }

  /// What different addresses can be to one another.
  private enum Likeness {
    /// Nothing: level 0.
    case apart
    /// The house number alone is the same: level 1.
    case sameNumber
    /// The street may be the same: level 0 or 2.
    case street
    /// The street may be the same, and the house number missing or mistyped: level 0, 2 or 3.
    case mistyped
    /// Any level but the best.
    case unknown
  }

  /// The similarity from which streets are alike.
  private static let alike = JaroWinklerFloor(0.92)

  @inline(__always)
  private static func likeness(
    _ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>, _ alike: JaroWinklerFloor
  ) -> Likeness {
    let numbers = (left[1] & longNumber, right[1] & longNumber)
    if numbers.0 == longNumber || numbers.1 == longNumber { return .unknown }
    let areStreetsAlike = areStreetsAlike(left, right, alike)
    if numbers.0 == numbers.1, numbers.0 != 0 { return areStreetsAlike ? .unknown : .sameNumber }
    let mayBeMistyped =
      (numbers.0 == 0 || numbers.1 == 0 || mayBeMistyped(numbers.0, numbers.1))
      && (areStreetsAlike || mayWholesBeAlike(left, right))
    return mayBeMistyped ? .mistyped : areStreetsAlike ? .street : .apart
  }

  @inline(__always)
  private static func areStreetsAlike(
    _ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>, _ alike: JaroWinklerFloor
  ) -> Bool {
    let counts = (Int(left[1] >> 40 & 255), Int(right[1] >> 40 & 255))
    if counts.0 == 0 || counts.1 == 0 { return false }
    if (left[0] & right[0] & ~isPlain) >> 32 != 0 { return true }
    let longer = max(counts.0, counts.1)
    if longer == 255 { return true }
    let letters = max((left[2] & ~right[2]).nonzeroBitCount, (right[2] & ~left[2]).nonzeroBitCount)
    if max(letters, abs(counts.0 &- counts.1)) <= longer / 4 { return true }
    let difference = (left[1] ^ right[1]) >> 48
    let prefix = difference == 0 ? 4 : difference.trailingZeroBitCount >> 2
    return alike.mayBeReached(left[2], right[2], counts, commonPrefix: prefix)
  }

  /// Whether two addresses can be alike as a whole; never false for two that are.
  @inline(__always)
  private static func mayWholesBeAlike(
    _ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>
  ) -> Bool {
    if left[0] & right[0] & isPlain == 0 { return true }
    let longer = Int(max(left[1] >> 40 & 255, right[1] >> 40 & 255))
    if longer == 255 { return true }
    // All letters of a plain address are its street's: they alone must be near enough.
    let letters: UInt64 = (1 << 52) - 1
    let (one, other) = (left[2] & letters, right[2] & letters)
    let distance = max((one & ~other).nonzeroBitCount, (other & ~one).nonzeroBitCount)
    return distance <= (longer + 7) * 15 / 100
  }

  /// Whether two house numbers of at most five bytes can be one edit apart; never false for two that are.
  @inline(__always)
  private static func mayBeMistyped(_ one: UInt64, _ other: UInt64) -> Bool {
    let difference = one ^ other
    let low = UInt64(difference.trailingZeroBitCount & ~7)
    let longer = max(one, other)
    let shorter = min(one, other)
    if longer.leadingZeroBitCount >> 3 == shorter.leadingZeroBitCount >> 3 {
      return difference >> low < 65_536
    }
    let ending = (UInt64(1) << low) - 1
    return (longer & ending) | ((longer >> 8) & ~ending) == shorter
  }
}
