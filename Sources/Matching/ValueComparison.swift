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
    for index in 0..<pairs.count { patterns[index][first] = level(ofPair: pairs[index]) }
  }

  /// The level of two rows; -1 where one has no value.
  func level(ofPair pair: CandidatePair) -> Int {
    var found = -1
    for left in attribute.range(of: Int(pair.left)) {
      let leftCode = attribute.codes[left]
      if attribute.isNoEvidence[Int(leftCode)] { continue }
      for right in attribute.range(of: Int(pair.right)) {
        let rightCode = attribute.codes[right]
        if attribute.isNoEvidence[Int(rightCode)] { continue }
        found = max(found, level(ofEither: leftCode, rightCode))
      }
    }
    return found
  }

  /// The level of two values, equal or not.
  @inline(__always)
  func level(ofEither left: UInt32, _ right: UInt32) -> Int {
    left == right ? levelOfShared(left) : level(min(left, right), max(left, right))
  }
}
