import Records

/// A row's code and its letters: whether two values are equal, and whether they can be alike at all.
struct SpelledSketch: ComparisonSketch {
  let attribute: Attribute
  /// The best level that two different values can reach.
  let level: @Sendable (SpellingSketch, SpellingSketch) -> Int
  private let sketches: [SpellingSketch]

  /// The sketches of an attribute's values.
  init(_ attribute: Attribute, level: @escaping @Sendable (SpellingSketch, SpellingSketch) -> Int) {
    self.attribute = attribute
    self.level = level
    sketches = SpellingSketch.all(of: attribute.values)
  }

  var wordCount: Int { 1 }

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    CodeSketch(attribute: attribute, bestOfDifferent: 0).write(rows, to: words, stride: stride)
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = bounds[0]
    sketches.withUnsafeBufferPointer { sketches in
      for index in 0..<pairs.count {
        let left = pairs.left(index).pointee
        let right = pairs.right(index).pointee
        if left == 0 || right == 0 { continue }
        if left == .max || right == .max {
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
