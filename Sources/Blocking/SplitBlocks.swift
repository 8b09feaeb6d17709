import Records

/// A rule's blocks after oversized ones were split by each of the second keys.
struct SplitBlocks: Sendable {
  /// Blocks of at most the cap.
  private(set) var blocks: RuleBlocks
  /// The sizes of the largest blocks before the split, largest first.
  let largestBlocks: [Int]
  /// How many blocks there were before the split.
  let blockCount: Int
  /// How many were split.
  private(set) var splitCount = 0
  /// Pairs of the blocks before the split.
  let wholePairCount: Int

  /// What one thread needs to split blocks.
  struct Scratch {
    fileprivate var counts: [UInt32]
    fileprivate var words: [UInt64] = []
    fileprivate var numbers: [UInt32] = []

    /// Room for the numbers of the keys.
    init(_ keys: SplittingKeys?) { counts = [UInt32](repeating: 0, count: keys?.numberCount ?? 0) }
  }

  /// Splits the blocks above `cap`; a sub-block that is still larger is left out.
  init(_ whole: RuleBlocks, cap: Int, keys: SplittingKeys?, scratch: inout Scratch) {
    blockCount = whole.count
    largestBlocks = whole.largestSizes(5)
    wholePairCount = whole.pairCount()
    blocks = whole
    guard let keys, (largestBlocks.first ?? 0) > cap else { return }
    blocks = RuleBlocks()
    blocks.recordCount = whole.recordCount
    for block in 0..<whole.count {
      let rows = whole.members[whole.range(of: block)]
      if rows.count <= cap {
        blocks.appendBlock(rows)
      } else {
        splitCount += 1
        for key in 0..<keys.count { appendSubBlocks(of: rows, by: key, of: keys, cap: cap, &scratch) }
      }
    }
  }

  /// Appends the sub-blocks of rows that share a key.
  ///
  /// The rows of each number are counted first: in most oversized blocks nearly all sub-blocks are too small or too large,
  /// and sorting their rows took three times as long as all the rest.
  private mutating func appendSubBlocks(
    of rows: ArraySlice<UInt32>, by key: Int, of keys: SplittingKeys, cap: Int, _ scratch: inout Scratch
  ) {
    scratch.numbers.removeAll(keepingCapacity: true)
    for row in rows {
      let number = keys.number(key, ofRow: row)
      scratch.numbers.append(number)
      scratch.counts[Int(number)] += 1
    }
    scratch.counts[0] = 0
    scratch.words.removeAll(keepingCapacity: true)
    for (number, row) in zip(scratch.numbers, rows) where (2...max(2, cap)).contains(Int(scratch.counts[Int(number)])) {
      scratch.words.append(UInt64(number) << 32 | UInt64(row))
    }
    for number in scratch.numbers { scratch.counts[Int(number)] = 0 }
    scratch.words.sort()
    blocks.appendBlocks(ofSorted: scratch.words.span, rowBits: 32)
  }
}
