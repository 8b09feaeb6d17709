import Records

/// A comparison of one attribute whose level depends on the two values alone: the shared loop of most functions.
protocol ValueComparison: SketchedComparison {
  /// The attribute compared.
  var attribute: Attribute { get }
  /// The level of two different values.
  func level(_ left: UInt32, _ right: UInt32) -> Int
  /// The level of two records that hold the same value; the best for most.
  func levelOfShared(_ code: UInt32) -> Int
}

extension ValueComparison {
  /// The best level.
  func levelOfShared(_ code: UInt32) -> Int { comparisons[0].bestLevel }

  /// Writes the level of a chunk of pairs; of sets of values, that of the best two.
  public func compare(
    _ pairs: Span<CandidatePair>, patterns: inout MutableSpan<AgreementPattern>,
    flags: inout MutableSpan<PairFlags>, first: Int
  ) {
    var cache = LevelCache(pairs: pairs.count)
    for index in 0..<pairs.count {
      var found = -1
      for left in attribute.range(of: Int(pairs[index].left)) {
        let leftCode = attribute.codes[left]
        if attribute.isNoEvidence[Int(leftCode)] { continue }
        for right in attribute.range(of: Int(pairs[index].right)) {
          let rightCode = attribute.codes[right]
          if attribute.isNoEvidence[Int(rightCode)] { continue }
          let level =
            leftCode == rightCode
            ? levelOfShared(leftCode)
            : cache.level(min(leftCode, rightCode), max(leftCode, rightCode)) {
              self.level(min(leftCode, rightCode), max(leftCode, rightCode))
            }
          found = max(found, level)
        }
      }
      patterns[index][first] = found
    }
  }
}
