import Records

/// A row's code of a date of birth; dates are compared by their eight digits in a word.
struct BirthDateSketch: ComparisonSketch {
  private let comparison: BirthDateComparison
  /// The digits, the first lowest; 0 for what is not eight digits.
  private let dates: [UInt64]

  /// The sketch of a comparison's dates.
  init(_ comparison: BirthDateComparison) {
    self.comparison = comparison
    let attribute = comparison.attribute
    dates = (0..<UInt32(attribute.values.count)).map { code in
      let range = attribute.values.range(of: code)
      return range.count == 8
        ? range.reversed().reduce(0) { $0 << 8 | UInt64(attribute.values.bytes[$1]) } : 0
    }
  }

  var wordCount: Int { 1 }

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    CodeSketch.writeCodes(of: comparison.attribute, rows, to: words, stride: stride)
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    for index in 0..<pairs.count {
      let (left, right) = (pairs.left(index).pointee, pairs.right(index).pointee)
      if left == 0 || right == 0 { continue }
      results.patterns[index][first] =
        left == CodeSketch.several || right == CodeSketch.several
        ? comparison.level(ofPair: pairs.pairs[index])
        : comparison.level(
          ofEither: UInt32(truncatingIfNeeded: left), UInt32(truncatingIfNeeded: right))
    }
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    dates.withUnsafeBufferPointer { dates in
      for index in 0..<pairs.count {
        let (left, right) = (pairs.left(index).pointee, pairs.right(index).pointee)
        if left == 0 || right == 0 { continue }
        if left == CodeSketch.several || right == CodeSketch.several {
          sums[index] += bounds.anything
        } else if left == right {
          let shared = bounds.shared(UInt32(truncatingIfNeeded: left))
          sums[index] += pointwiseMax(shared, bounds.upTo(bounds.best - 1))
        } else {
          sums[index] += bounds.upTo(BirthDateSketch.level(dates[Int(left)], dates[Int(right)]))
        }
      }
    }
  }

  /// The best level of two different dates.
  @inline(__always)
  private static func level(_ left: UInt64, _ right: UInt64) -> Int {
    if hasUnknownPart(left) || hasUnknownPart(right) { return 4 }
    let difference = left ^ right
    let sameYear = difference & 0xFFFF_FFFF == 0
    let sameDayAndMonth = difference >> 32 == 0
    if sameYear || sameDayAndMonth { return 4 }
    // Two neighbours at most differ: one digit, or two swapped.
    if difference >> (difference.trailingZeroBitCount & ~7) < 65_536 { return 4 }
    let sameMonth = difference >> 32 & 0xFFFF == 0
    let sameDay = difference >> 48 == 0
    return sameMonth && sameDay ? 3 : 2
  }

  /// Whether year, month or day are zeros, or the date is none.
  @inline(__always)
  private static func hasUnknownPart(_ date: UInt64) -> Bool {
    date & 0xFFFF_FFFF == 0x3030_3030 || date >> 32 & 0xFFFF == 0x3030 || date >> 48 == 0x3030 || date == 0
  }
}
