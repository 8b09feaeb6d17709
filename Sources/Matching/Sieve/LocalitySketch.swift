import Records

/// A row's codes of postcode and city; what is needed of each postcode and city is prepared once.
struct LocalitySketch: ComparisonSketch {
  private let comparison: LocalityComparison
  /// Postcodes of up to eight bytes, the last lowest; 0 for longer ones.
  private let postcodes: [UInt64]
  private let cities: [SpellingSketch]

  /// The similarity from which cities are alike.
  private static let alike = JaroWinklerFloor(0.9)

  /// The sketch of a comparison's places.
  init(_ comparison: LocalityComparison) {
    self.comparison = comparison
    let (postcode, city) = (comparison.postcode, comparison.city)
    postcodes = (0..<UInt32(postcode.values.count)).map { code in
      let range = postcode.values.range(of: code)
      return range.count > 8 ? 0 : range.reduce(0) { $0 << 8 | UInt64(postcode.values.bytes[$1]) }
    }
    cities = SpellingSketch.all(of: city.values)
  }

  var wordCount: Int { 1 }

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    let (postcode, city) = (comparison.postcode, comparison.city)
    var target = words
    for row in rows {
      let codes = (postcode.codes[row], city.codes[row])
      let post = postcode.isNoEvidence[Int(codes.0)] ? 0 : UInt64(codes.0)
      let town = city.isNoEvidence[Int(codes.1)] ? 0 : UInt64(codes.1)
      target.pointee = post | town << 32
      target += stride
    }
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    withValues { values in
      for index in 0..<pairs.count {
        let (left, right) = (pairs.left(index).pointee, pairs.right(index).pointee)
        if left == 0 || right == 0 { continue }
        sums[index] += values.bound(left, right, bounds)
      }
    }
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    withValues { values in
      for index in 0..<pairs.count {
        let (left, right) = (pairs.left(index).pointee, pairs.right(index).pointee)
        if left == 0 || right == 0 { continue }
        results.patterns[index][first] = values.level(left, right, comparison)
      }
    }
  }

  private func withValues(_ body: (Values) -> Void) {
    postcodes.withUnsafeBufferPointer { postcodes in
      cities.withUnsafeBufferPointer { cities in
        comparison.outward.withUnsafeBufferPointer { outward in
          body(Values(postcodes: postcodes, cities: cities, outward: outward))
        }
      }
    }
  }

  /// What the loop over pairs reads.
  private struct Values {
    let postcodes: UnsafeBufferPointer<UInt64>
    let cities: UnsafeBufferPointer<SpellingSketch>
    let outward: UnsafeBufferPointer<UInt32>
    let alike = LocalitySketch.alike

    /// The level as the comparison finds it.
    @inline(__always)
    func level(_ left: UInt64, _ right: UInt64, _ comparison: LocalityComparison) -> Int {
      let posts = (UInt32(truncatingIfNeeded: left), UInt32(truncatingIfNeeded: right))
      let towns = (UInt32(left >> 32), UInt32(right >> 32))
      let mayBeAlike = towns.0 != 0 && towns.1 != 0 && towns.0 != towns.1 && areAlike(towns)
      // Neither near one another nor in one city: most of those that are compared at all.
      if posts.0 != 0, posts.1 != 0, posts.0 != posts.1, !mayBeAlike, towns.0 == 0 || towns.0 != towns.1,
        !isOneEdit(posts)
      {
        return outward[Int(posts.0)] != 0 && outward[Int(posts.0)] == outward[Int(posts.1)] ? 1 : 0
      }
      return comparison.level(posts.0, posts.1, towns.0, towns.1, mayBeAlike: mayBeAlike)
    }

    @inline(__always)
    func bound(_ left: UInt64, _ right: UInt64, _ bounds: LevelBounds) -> SIMD2<Double> {
      let posts = (UInt32(truncatingIfNeeded: left), UInt32(truncatingIfNeeded: right))
      let towns = (UInt32(left >> 32), UInt32(right >> 32))
      let hasCities = towns.0 != 0 && towns.1 != 0
      let isSameCity = hasCities && towns.0 == towns.1
      if posts.0 == 0 || posts.1 == 0 {
        if !hasCities { return .zero }
        return isSameCity ? bounds.shared(towns.0, level: 3, table: 1) : bounds.upTo(areAlike(towns) ? 1 : 0)
      }
      if posts.0 == posts.1 {
        if isSameCity { return bounds.shared(posts.0, level: 6, table: 0) }
        return pointwiseMax(
          bounds.shared(posts.0, level: 5, table: 0), bounds.shared(posts.0, level: 4, table: 0))
      }
      let isNear = isOneEdit(posts)
      if isSameCity {
        let same = bounds.shared(towns.0, level: 2, table: 1)
        return isNear ? pointwiseMax(same, bounds.shared(towns.0, level: 3, table: 1)) : same
      }
      let mayBeAlike = hasCities && areAlike(towns)
      if isNear, !hasCities || mayBeAlike { return bounds.upTo(3) }
      let isSameOutward = outward[Int(posts.0)] != 0 && outward[Int(posts.0)] == outward[Int(posts.1)]
      return bounds.upTo(isNear || isSameOutward || mayBeAlike ? 1 : 0)
    }

    @inline(__always)
    private func areAlike(_ towns: (UInt32, UInt32)) -> Bool {
      cities[Int(towns.0)].mayReach(alike, cities[Int(towns.1)])
    }

    /// Whether two postcodes can be one edit apart; never false for two that are.
    @inline(__always)
    private func isOneEdit(_ posts: (UInt32, UInt32)) -> Bool {
      let (one, other) = (postcodes[Int(posts.0)], postcodes[Int(posts.1)])
      if one == 0 || other == 0 { return true }
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
}
