import Records

/// What a comparison keeps of every row in a few words, to say without reading any value what a pair can reach at most.
///
/// Most candidate pairs are strangers who share a street or a surname and an initial. Their words say so, and nothing more
/// is compared of them.
protocol ComparisonSketch: Sendable {
  /// 64-bit words a row.
  var wordCount: Int { get }

  /// Writes the words of some rows, each row's `stride` words behind the last one's.
  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int)

  /// Adds to each pair's sum what the comparison's levels can give at most; never less than they give.
  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)

  /// Writes each pair's levels as the function itself would, but reads values only where the words do not tell.
  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int)
}

/// Where the levels and flags of a block of pairs are written.
struct ComparisonResults {
  /// The levels.
  let patterns: UnsafeMutablePointer<AgreementPattern>
  /// What else is known of the pairs.
  let flags: UnsafeMutablePointer<PairFlags>
}

/// A comparison function that can bound its levels by what it keeps of every row.
protocol SketchedComparison: ComparisonFunction {
  /// What it keeps of every row.
  func sketch() -> any ComparisonSketch
}

/// Nothing of any row: what stands for a comparison that keeps none.
struct BlankSketch: ComparisonSketch {
  let function: any ComparisonFunction

  var wordCount: Int { 0 }

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {}

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let most = bounds.reduce(SIMD2.zero) { $0 + pointwiseMax($1.anything, .zero) }
    for index in 0..<pairs.count { sums[index] += most }
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    var patterns = MutableSpan(_unsafeStart: results.patterns, count: pairs.count)
    var flags = MutableSpan(_unsafeStart: results.flags, count: pairs.count)
    function.compare(pairs.pairs.span, patterns: &patterns, flags: &flags, first: first)
  }
}

/// A block of pairs, and where one comparison's words of every row are.
struct SketchedPairs {
  /// The pairs.
  let pairs: UnsafeBufferPointer<CandidatePair>
  /// The comparison's words of row 0.
  let words: UnsafePointer<UInt64>
  /// How many words lie between those of two rows.
  let stride: Int

  /// The number of pairs.
  var count: Int { pairs.count }

  /// The words of a pair's left row.
  @inline(__always)
  func left(_ index: Int) -> UnsafePointer<UInt64> { words + Int(pairs[index].left) &* stride }

  /// The words of a pair's right row.
  @inline(__always)
  func right(_ index: Int) -> UnsafePointer<UInt64> { words + Int(pairs[index].right) &* stride }
}
