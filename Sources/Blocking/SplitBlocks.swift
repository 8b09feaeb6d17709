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

  /// Up to so many rows are sorted without a look at which of them will remain.
  private static let fewRows = 24

  /// Appends the sub-blocks of rows that share a key.
  ///
  /// The rows of each number are counted before they are sorted: in most large blocks nearly all sub-blocks are too small or too
  /// large, and sorting their rows took three times as long as all the rest.
  private mutating func appendSubBlocks(
    of rows: ArraySlice<UInt32>, by key: Int, of keys: SplittingKeys, cap: Int, _ scratch: inout Scratch
  ) {
    scratch.words.removeAll(keepingCapacity: true)
    var varying: UInt32 = 0
    let first = keys.number(key, ofRow: rows[rows.startIndex])
    for row in rows {
      let number = keys.number(key, ofRow: row)
      varying |= number ^ first
      if number != 0 { scratch.words.append(UInt64(number) << 32 | UInt64(row)) }
    }
    // A key that all rows share splits nothing: often it is a part of the rule's own.
    if varying == 0 { return }
    if rows.count > SplitBlocks.fewRows { scratch.keepNumbers(of: 2...UInt32(max(2, cap))) }
    scratch.words.withUnsafeMutableBufferPointer { HandfulSort.sort($0) }
    blocks.appendBlocks(ofSorted: scratch.words.span, rowBits: 32, upTo: cap)
  }
}

extension SplitBlocks.Scratch {
  /// Drops the words of numbers that do not occur so often.
  fileprivate mutating func keepNumbers(of occurrences: ClosedRange<UInt32>) {
    var kept = 0
    words.withUnsafeMutableBufferPointer { words in
      counts.withUnsafeMutableBufferPointer { counts in
        for word in words { counts[Int(word &>> 32)] = 0 }
        for word in words { counts[Int(word &>> 32)] &+= 1 }
        for word in words where occurrences.contains(counts[Int(word &>> 32)]) {
          words[kept] = word
          kept &+= 1
        }
      }
    }
    words.removeLast(words.count - kept)
  }
}
