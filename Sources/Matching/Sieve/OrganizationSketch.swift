import Records

/// A row's code of a company or place.
struct OrganizationSketch: ComparisonSketch {
  private let codes: CodeSketch

  /// The sketch of an attribute.
  init(_ attribute: Attribute, best: Int) { codes = CodeSketch(attribute: attribute, bestOfDifferent: best) }

  var wordCount: Int { 1 }

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    codes.write(rows, to: words, stride: stride)
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    for index in 0..<pairs.count {
      let (left, right) = (pairs.left(index).pointee, pairs.right(index).pointee)
      if left == 0 || right == 0 { continue }
      // Of two organisations the name says nothing of a household.
      let most = left == right ? bounds.shared(UInt32(truncatingIfNeeded: left)) : bounds.upTo(bounds.best)
      sums[index] += pointwiseMax(most, SIMD2(most.x, 0))
    }
  }
}
