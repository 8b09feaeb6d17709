import Records

/// A row's code and its letters: whether two values are equal, and whether they can be alike at all.
struct SpelledSketch: ComparisonSketch {
  let comparison: any ValueComparison
  /// The best level that two different values can reach.
  let level: @Sendable (SpellingSketch, SpellingSketch) -> Int
  private let sketches: [SpellingSketch]

  /// The sketches of an attribute's values.
  init(
    _ comparison: any ValueComparison, level: @escaping @Sendable (SpellingSketch, SpellingSketch) -> Int
  ) {
    self.comparison = comparison
    self.level = level
    sketches = SpellingSketch.all(of: comparison.attribute.values)
  }

  var wordCount: Int { 1 }

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    CodeSketch.writeCodes(of: comparison.attribute, rows, to: words, stride: stride)
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    let best = comparison.comparisons[0].bestLevel
    for index in 0..<pairs.count {
      let left = pairs.left(index).pointee
      let right = pairs.right(index).pointee
      if left == 0 || right == 0 { continue }
      if left == CodeSketch.several || right == CodeSketch.several {
        results.patterns[index][first] = comparison.level(ofPair: pairs.pairs[index])
      } else if left == right {
        results.patterns[index][first] = best
      } else if level(sketches[Int(left)], sketches[Int(right)]) == 0 {
        results.patterns[index][first] = 0
      } else {
        results.patterns[index][first] = comparison.level(
          UInt32(min(left, right)), UInt32(max(left, right)))
      }
    }
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    sketches.withUnsafeBufferPointer { sketches in
      for index in 0..<pairs.count {
        let left = pairs.left(index).pointee
        let right = pairs.right(index).pointee
        if left == 0 || right == 0 { continue }
        if left == CodeSketch.several || right == CodeSketch.several {
          sums[index] += bounds.anything
        } else if left == right {
          sums[index] += bounds.shared(UInt32(truncatingIfNeeded: left))
        } else {
          sums[index] += bounds.upTo(level(sketches[Int(left)], sketches[Int(right)]))
        }
      }
    }
  }
}

extension SpellingSketch {
  /// The sketches of all values of a dictionary, by code.
  static func all(of values: ByteDictionary) -> [SpellingSketch] {
    let bytes = values.bytes.span
    return (0..<UInt32(values.count)).map { SpellingSketch(bytes.extracting(values.range(of: $0))) }
  }
}
