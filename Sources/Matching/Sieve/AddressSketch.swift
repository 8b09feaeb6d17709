import Records

/// A row's address: its code, house number, and the letters and words of its street.
struct AddressSketch: ComparisonSketch {
  let comparison: AddressComparison

  /// Code and words; house number and the street's length; the street's letters.
  var wordCount: Int { 3 }

  /// Stands for a house number of more than six bytes.
  private static let longNumber: UInt64 = 0xFFFF_FFFF_FFFF
  /// The similarity from which streets are alike.
  private static let alike = JaroWinklerFloor(0.92)

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    let (attribute, streets) = (comparison.attribute, comparison.streets)
    let streetBytes = streets.bytes.span
    var target = words
    for row in rows {
      let code = attribute.codes[row]
      if attribute.isNoEvidence[Int(code)] {
        target[0] = 0
      } else {
        let street = SpellingSketch(streetBytes.extracting(streets.range(of: code)))
        target[0] = UInt64(code) | UInt64(wordMask(code)) << 32
        target[1] = number(code) | UInt64(street.count) << 48 | UInt64(street.prefix & 255) << 56
        target[2] = street.bag
      }
      target += stride
    }
  }

  /// A bit for each word of a street.
  private func wordMask(_ code: UInt32) -> UInt32 {
    comparison.words.words(of: code).reduce(0) { $0 | 1 << (($1 &* 0x9E37_79B9) >> 27) }
  }

  private func number(_ code: UInt32) -> UInt64 {
    let numbers = comparison.numbers
    let range = numbers.range(of: code)
    if range.count > 6 { return AddressSketch.longNumber }
    return range.reduce(0) { $0 << 8 | UInt64(numbers.bytes[$1]) }
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = Bounds(bounds[0])
    for index in 0..<pairs.count {
      let left = pairs.left(index)
      let right = pairs.right(index)
      let (one, other) = (left[0], right[0])
      if one == 0 || other == 0 { continue }
      if UInt32(truncatingIfNeeded: one) == UInt32(truncatingIfNeeded: other) {
        sums[index] += bounds.levels.shared(UInt32(truncatingIfNeeded: one))
      } else {
        sums[index] += bounds.different(left, right)
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
      let known = codes.0 == codes.1 ? nil : AddressSketch.levelByNumber(left, right, alike)
      results.patterns[index][first] = known ?? comparison.level(ofEither: codes.0, codes.1)
    }
  }

  /// The level of two addresses in streets that are not alike, with house numbers that cannot be mistyped; nil for others.
  @inline(__always)
  private static func levelByNumber(
    _ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>, _ alike: JaroWinklerFloor
  ) -> Int? {
    let numbers = (left[1] & longNumber, right[1] & longNumber)
    if numbers.0 == 0 || numbers.1 == 0 || numbers.0 == longNumber || numbers.1 == longNumber { return nil }
    if numbers.0 != numbers.1, mayBeMistyped(numbers.0, numbers.1) { return nil }
    if areStreetsAlike(left, right, alike) { return nil }
    return numbers.0 == numbers.1 ? 1 : 0
  }

  /// What different addresses give at most, by what their numbers say.
  private struct Bounds {
    let levels: LevelBounds
    let alike = AddressSketch.alike
    private let ofOtherNumber: SIMD2<Double>
    private let ofOtherNumberInAlikeStreet: SIMD2<Double>
    private let ofMistypedNumber: SIMD2<Double>

    init(_ levels: LevelBounds) {
      self.levels = levels
      ofOtherNumber = levels.average(0)
      ofOtherNumberInAlikeStreet = pointwiseMax(ofOtherNumber, levels.average(2))
      ofMistypedNumber = pointwiseMax(ofOtherNumberInAlikeStreet, levels.average(3))
    }

    @inline(__always)
    func different(_ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>) -> SIMD2<Double> {
      let numbers = (left[1] & longNumber, right[1] & longNumber)
      if numbers.0 == 0 || numbers.1 == 0 { return ofMistypedNumber }
      if numbers.0 == longNumber || numbers.1 == longNumber { return levels.upTo(4) }
      if numbers.0 == numbers.1 {
        return areStreetsAlike(left, right, alike) ? levels.upTo(4) : levels.average(1)
      }
      if mayBeMistyped(numbers.0, numbers.1) { return ofMistypedNumber }
      return areStreetsAlike(left, right, alike) ? ofOtherNumberInAlikeStreet : ofOtherNumber
    }
  }

  @inline(__always)
  private static func areStreetsAlike(
    _ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>, _ alike: JaroWinklerFloor
  ) -> Bool {
    if (left[0] & right[0]) >> 32 != 0 { return true }
    let counts = (Int(left[1] >> 48 & 255), Int(right[1] >> 48 & 255))
    if counts.0 == 0 || counts.1 == 0 { return false }
    let longer = max(counts.0, counts.1)
    if longer == 255 { return true }
    let letters = max((left[2] & ~right[2]).nonzeroBitCount, (right[2] & ~left[2]).nonzeroBitCount)
    if max(letters, abs(counts.0 &- counts.1)) <= longer / 4 { return true }
    let prefix = (left[1] ^ right[1]) >> 56 == 0 ? 4 : 0
    return alike.mayBeReached(left[2], right[2], counts, commonPrefix: prefix)
  }

  /// Whether two house numbers of at most six bytes can be one edit apart; never false for two that are.
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
