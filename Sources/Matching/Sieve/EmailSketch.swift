import Records

/// A row's e-mail address: its code, and the letters of its local part and of the whole.
struct EmailSketch: ComparisonSketch {
  let comparison: EmailComparison

  /// Code, lengths and beginning; the local part's letters; those of the whole address.
  var wordCount: Int { 3 }

  private static let several = UInt64.max
  /// The similarity from which local parts are distantly alike.
  private static let distant = JaroWinklerFloor(0.88)

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    let (attribute, locals, wholes) = (comparison.attribute, comparison.locals, comparison.wholes)
    let localBytes = locals.bytes.span
    let wholeBytes = wholes.bytes.span
    var target = words
    for row in rows {
      target[0] = 0
      for place in attribute.range(of: row) {
        let code = attribute.codes[place]
        if attribute.isNoEvidence[Int(code)] { continue }
        if target[0] != 0 {
          target[0] = EmailSketch.several
          break
        }
        let local = SpellingSketch(localBytes.extracting(locals.range(of: code)))
        let whole = SpellingSketch(wholeBytes.extracting(wholes.range(of: code)))
        target[0] =
          UInt64(code) | UInt64(local.count) << 32 | UInt64(whole.count) << 40
          | UInt64(EmailSketch.beginning(local.prefix)) << 48
        target[1] = local.bag
        target[2] = whole.bag
      }
      target += stride
    }
  }

  /// The low four bits of each of the first four bytes.
  private static func beginning(_ prefix: UInt32) -> UInt16 {
    var packed: UInt32 = 0
    for place in 0..<UInt32(4) { packed |= (prefix >> (8 * place) & 15) << (4 * place) }
    return UInt16(packed)
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    let distant = EmailSketch.distant
    for index in 0..<pairs.count {
      let left = pairs.left(index)
      let right = pairs.right(index)
      let (one, other) = (left[0], right[0])
      if one == 0 || other == 0 { continue }
      if one == EmailSketch.several || other == EmailSketch.several {
        sums[index] += bounds.anything
      } else if UInt32(truncatingIfNeeded: one) == UInt32(truncatingIfNeeded: other) {
        sums[index] += bounds.shared(UInt32(truncatingIfNeeded: one))
      } else {
        sums[index] += bounds.upTo(EmailSketch.level(left, right, distant))
      }
    }
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    let distant = EmailSketch.distant
    for index in 0..<pairs.count {
      let left = pairs.left(index)
      let right = pairs.right(index)
      if left[0] == 0 || right[0] == 0 { continue }
      if left[0] == EmailSketch.several || right[0] == EmailSketch.several {
        results.patterns[index][first] = comparison.level(ofPair: pairs.pairs[index])
        continue
      }
      let codes = (UInt32(truncatingIfNeeded: left[0]), UInt32(truncatingIfNeeded: right[0]))
      let isApart = codes.0 != codes.1 && EmailSketch.level(left, right, distant) == 0
      results.patterns[index][first] = isApart ? 0 : comparison.level(ofEither: codes.0, codes.1)
    }
  }

  /// The best level of two different addresses.
  @inline(__always)
  private static func level(
    _ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>, _ distant: JaroWinklerFloor
  ) -> Int {
    let counts = (Int(left[0] >> 32 & 255), Int(right[0] >> 32 & 255))
    let wholeCounts = (Int(left[0] >> 40 & 255), Int(right[0] >> 40 & 255))
    if max(wholeCounts.0, wholeCounts.1) == 255 { return 3 }
    let shorter = min(counts.0, counts.1)
    let distance = leastDistance(left[1], right[1], counts)
    if distance <= (shorter < 8 ? 1 : 2) { return 3 }
    let shorterWhole = min(wholeCounts.0, wholeCounts.1)
    if shorterWhole >= 7, shorter < 8 || max(counts.0, counts.1) > shorter + 2,
      leastDistance(left[2], right[2], wholeCounts) <= (shorterWhole < 12 ? 1 : 2)
    {
      return 2
    }
    if shorter <= 4 { return 0 }
    let difference = (left[0] ^ right[0]) >> 48
    let prefix = difference == 0 ? 4 : difference.trailingZeroBitCount >> 2
    return distant.mayBeReached(left[1], right[1], counts, commonPrefix: prefix) ? 1 : 0
  }

  @inline(__always)
  private static func leastDistance(_ bag: UInt64, _ other: UInt64, _ counts: (Int, Int)) -> Int {
    let letters = max((bag & ~other).nonzeroBitCount, (other & ~bag).nonzeroBitCount)
    return max(letters, abs(counts.0 &- counts.1))
  }
}
