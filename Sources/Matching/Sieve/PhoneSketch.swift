import Records

/// A row's first two phones, digit by digit in a word each, so that they are compared without their text.
struct PhoneSketch: ComparisonSketch {
  let comparison: PhoneComparison

  /// Two codes, then the digits of either phone.
  var wordCount: Int { 3 }

  /// Stands for the codes of a row with more phones, or with one that is not plain digits.
  private static let unknown = UInt64.max

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    let attribute = comparison.attribute
    let bytes = attribute.values.bytes.span
    var target = words
    for row in rows {
      var codes: UInt64 = 0
      var digits = (UInt64(0), UInt64(0))
      for place in attribute.range(of: row) {
        let code = attribute.codes[place]
        if attribute.isNoEvidence[Int(code)] { continue }
        let value = bytes.extracting(attribute.values.range(of: code))
        guard let packed = PhoneSketch.digits(value), codes >> 32 == 0 else {
          codes = PhoneSketch.unknown
          break
        }
        if codes == 0 {
          codes = UInt64(code)
          digits.0 = packed
        } else {
          codes |= UInt64(code) << 32
          digits.1 = packed
        }
      }
      target[0] = codes
      target[1] = digits.0
      target[2] = digits.1
      target += stride
    }
  }

  /// The digits plus one, four bits each, the last digit lowest; nil for what is longer or has something else in it.
  static func digits(_ value: Span<UInt8>) -> UInt64? {
    if value.count > 16 { return nil }
    var packed: UInt64 = 0
    for index in 0..<value.count {
      let digit = value[index] &- UInt8(ascii: "0")
      if digit > 9 {
        if value[index] != UInt8(ascii: "+") { return nil }
        packed = packed << 4 | 11
      } else {
        packed = packed << 4 | UInt64(digit &+ 1)
      }
    }
    return packed
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    for index in 0..<pairs.count {
      let left = pairs.left(index)
      let right = pairs.right(index)
      if left[0] == 0 || right[0] == 0 { continue }
      sums[index] += PhoneSketch.bound(left, right, bounds)
    }
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    for index in 0..<pairs.count {
      let left = pairs.left(index)
      let right = pairs.right(index)
      if left[0] == 0 || right[0] == 0 { continue }
      if left[0] == PhoneSketch.unknown || right[0] == PhoneSketch.unknown {
        results.patterns[index][first] = comparison.level(ofPair: pairs.pairs[index])
        continue
      }
      var found = 0
      for one in 1...(left[2] == 0 ? 1 : 2) {
        for other in 1...(right[2] == 0 ? 1 : 2) {
          found = max(found, left[one] == right[other] ? 3 : PhoneSketch.level(left[one], right[other]))
        }
      }
      results.patterns[index][first] = found
    }
  }

  @inline(__always)
  private static func bound(
    _ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>, _ bounds: LevelBounds
  ) -> SIMD2<Double> {
    if left[0] == unknown || right[0] == unknown { return bounds.anything }
    var best = SIMD2<Double>(repeating: -.infinity)
    var level = 0
    for one in 1...(left[2] == 0 ? 1 : 2) {
      for other in 1...(right[2] == 0 ? 1 : 2) {
        if left[one] == right[other] {
          let code = UInt32(truncatingIfNeeded: left[0] >> (one == 1 ? 0 : 32))
          best = pointwiseMax(best, bounds.shared(code))
        } else {
          level = max(level, self.level(left[one], right[other]))
        }
      }
    }
    return best.x > -.infinity ? best : bounds.average(level)
  }

  /// The level of two different phones.
  @inline(__always)
  static func level(_ one: UInt64, _ other: UInt64) -> Int {
    // Seven digits.
    if min(one, other) >> 24 == 0 { return 0 }
    if (one ^ other) & 0xFFF_FFFF == 0 { return 2 }
    return isOneEdit(one, other) ? 1 : 0
  }

  /// Whether two numbers are one digit apart: another one, one too many, or two neighbours in the wrong order.
  @inline(__always)
  static func isOneEdit(_ one: UInt64, _ other: UInt64) -> Bool {
    let difference = one ^ other
    let low = UInt64(difference.trailingZeroBitCount & ~3)
    let longer = max(one, other)
    let shorter = min(one, other)
    if longer.leadingZeroBitCount >> 2 == shorter.leadingZeroBitCount >> 2 {
      let rest = difference >> low
      if rest < 16 { return true }
      // Digits a, b against b, a: both differences are the same.
      return rest < 256 && rest & 15 == rest >> 4 && (one >> low) & 15 == (other >> (low + 4)) & 15
    }
    // Without the digit at which the endings part, the longer one must be the shorter one.
    let ending = (UInt64(1) << low) - 1
    return (longer & ending) | ((longer >> 4) & ~ending) == shorter
  }
}
