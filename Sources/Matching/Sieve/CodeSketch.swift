import Records

/// A row's code: whether two values are equal, and nothing of how alike others are.
struct CodeSketch: ComparisonSketch {
  let comparison: any ValueComparison
  /// The best level of two different values.
  let bestOfDifferent: Int
  /// Whether equal values always are of the best level.
  var isBestWhenShared = true

  var wordCount: Int { 1 }

  /// A row that holds several values.
  static let several = UInt64.max

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    CodeSketch.writeCodes(of: comparison.attribute, rows, to: words, stride: stride)
  }

  /// Writes the one code of each row, 0 where it has none and `several` where it has more.
  static func writeCodes(
    of attribute: Attribute, _ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int
  ) {
    var target = words
    for row in rows {
      var word: UInt64 = 0
      for place in attribute.range(of: row) {
        let code = attribute.codes[place]
        if attribute.isNoEvidence[Int(code)] { continue }
        word = word == 0 ? UInt64(code) : CodeSketch.several
      }
      target.pointee = word
      target += stride
    }
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    let different = bounds.upTo(bestOfDifferent)
    let isBestWhenShared = isBestWhenShared
    for index in 0..<pairs.count {
      let left = pairs.left(index).pointee
      let right = pairs.right(index).pointee
      if left == 0 || right == 0 { continue }
      if left == CodeSketch.several || right == CodeSketch.several {
        sums[index] += bounds.anything
      } else if left == right {
        let shared = bounds.shared(UInt32(truncatingIfNeeded: left))
        sums[index] += isBestWhenShared ? shared : pointwiseMax(shared, different)
      } else {
        sums[index] += different
      }
    }
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    let best = comparison.comparisons[0].bestLevel
    for index in 0..<pairs.count {
      let left = pairs.left(index).pointee
      let right = pairs.right(index).pointee
      if left == 0 || right == 0 { continue }
      if left == right, left != CodeSketch.several, isBestWhenShared {
        results.patterns[index][first] = best
      } else if bestOfDifferent == 0, left != CodeSketch.several, right != CodeSketch.several {
        results.patterns[index][first] = 0
      } else {
        results.patterns[index][first] = comparison.level(ofPair: pairs.pairs[index])
      }
    }
  }
}
