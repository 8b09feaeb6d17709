import Records

/// A row's code of a company or place.
struct OrganizationSketch: ComparisonSketch {
  let comparison: OrganizationComparison

  /// The code, and in the bits behind it what names the row has.
  var wordCount: Int { 1 }

  private static let hasName: UInt64 = 1 << 32
  private static let hasWholeName: UInt64 = 1 << 33

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    var target = words
    for row in rows {
      target.pointee = UInt64(comparison.code(row))
      let names = comparison.names(of: UInt32(row))
      if names.hasAny { target.pointee |= OrganizationSketch.hasName }
      if names.hasWhole { target.pointee |= OrganizationSketch.hasWholeName }
      target += stride
    }
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    var cache = LevelCache(pairs: pairs.count)
    for index in 0..<pairs.count {
      let (left, right) = (pairs.left(index).pointee, pairs.right(index).pointee)
      let codes = (UInt32(truncatingIfNeeded: left), UInt32(truncatingIfNeeded: right))
      // Most customers have no company, and then nothing is to be said.
      if codes.0 == 0, codes.1 == 0 { continue }
      if codes.0 != 0, codes.1 != 0 {
        let (lower, higher) = (min(codes.0, codes.1), max(codes.0, codes.1))
        results.patterns[index][first] = cache.level(lower, higher) {
          // Most companies have hardly a word in common.
          comparison.greatestLevel(lower, higher) == 0 ? 0 : comparison.level(lower, higher)
        }
      }
      results.flags[index].formUnion(
        OrganizationComparison.flags(
          (codes.0 != 0, OrganizationSketch.names(left)), (codes.1 != 0, OrganizationSketch.names(right))))
    }
  }

  private static func names(_ word: UInt64) -> OrganizationComparison.Names {
    OrganizationComparison.Names(hasAny: word & hasName != 0, hasWhole: word & hasWholeName != 0)
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    for index in 0..<pairs.count {
      let left = UInt32(truncatingIfNeeded: pairs.left(index).pointee)
      let right = UInt32(truncatingIfNeeded: pairs.right(index).pointee)
      if left == 0 || right == 0 { continue }
      // Of two organisations the name says nothing of a household.
      let most =
        left == right ? bounds.shared(left) : bounds.upTo(comparison.greatestLevel(left, right))
      sums[index] += pointwiseMax(most, SIMD2(most.x, 0))
    }
  }
}
