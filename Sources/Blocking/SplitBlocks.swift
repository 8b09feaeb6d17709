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
  /// The block that brings most pairs, whole or by its sub-blocks: its place before the split, and the pairs.
  private(set) var heaviest = (block: 0, pairCount: 0)

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
    guard let keys, let largest = largestBlocks.first, largest > cap else {
      findHeaviest(of: whole)
      return
    }
    blocks = RuleBlocks()
    blocks.recordCount = whole.recordCount
    if scratch.words.count < largest { scratch.words = [UInt64](repeating: 0, count: largest) }
    whole.members.withUnsafeBufferPointer { members in
      for block in 0..<whole.count {
        let rows = members.extracting(whole.range(of: block))
        let first = blocks.count
        if rows.count <= cap {
          blocks.appendBlock(rows)
        } else {
          splitCount += 1
          scratch.appendSubBlocks(of: rows, by: keys, cap: cap, to: &blocks)
        }
        let pairCount = blocks.pairCount(from: first)
        if pairCount > heaviest.pairCount { heaviest = (block, pairCount) }
      }
    }
  }

  private mutating func findHeaviest(of whole: RuleBlocks) {
    guard let largest = largestBlocks.first else { return }
    let block = (0..<whole.count).first { whole.size(of: $0) == largest } ?? 0
    heaviest = (block, largest * (largest - 1) / 2)
  }
}

extension SplitBlocks.Scratch {
  /// Up to so many rows are sorted without a look at which of them will remain.
  private static let fewRows = 24

  /// Appends the sub-blocks of rows that share a number of a key, key after key.
  fileprivate mutating func appendSubBlocks(
    of rows: UnsafeBufferPointer<UInt32>, by keys: SplittingKeys, cap: Int, to blocks: inout RuleBlocks
  ) {
    let occurrences = 2...UInt32(max(2, cap))
    words.withUnsafeMutableBufferPointer { words in
      counts.withUnsafeMutableBufferPointer { counts in
        for place in keys.places {
          var taken = keys.take(place, of: rows, into: words)
          if rows.count > SplitBlocks.Scratch.fewRows, taken > 1 {
            taken = SplitBlocks.Scratch.keep(occurrences, of: words.extracting(0..<taken), counts)
          }
          let taking = words.extracting(0..<taken)
          HandfulSort.sort(taking)
          blocks.appendBlocks(ofSorted: taking.span, rowBits: 32, upTo: cap)
        }
      }
    }
  }

  /// Moves the words to the front whose numbers occur so often, and says how many they are.
  ///
  /// In most large blocks nearly all sub-blocks are too small or too large, and counting leaves few rows to sort.
  private static func keep(
    _ occurrences: ClosedRange<UInt32>, of words: UnsafeMutableBufferPointer<UInt64>,
    _ counts: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    for word in words { counts[Int(word &>> 32)] = 0 }
    for word in words { counts[Int(word &>> 32)] &+= 1 }
    var kept = 0
    for word in words where occurrences.contains(counts[Int(word &>> 32)]) {
      words[kept] = word
      kept &+= 1
    }
    return kept
  }
}
