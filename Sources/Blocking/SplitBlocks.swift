import Records

/// A rule's blocks after oversized ones were split by each of the second keys.
struct SplitBlocks: Sendable {
  /// Blocks of at most the cap.
  private(set) var blocks = RuleBlocks()
  /// The sizes of the largest blocks before the split, largest first.
  let largestBlocks: [Int]
  /// How many blocks there were before the split.
  let blockCount: Int
  /// How many were split.
  private(set) var splitCount = 0
  /// Pairs of the blocks that were split.
  private(set) var oversizedPairCount = 0
  /// The records of the blocks that were split.
  private(set) var splitRows: [UInt32] = []
  /// Pairs of the blocks that were small enough.
  private(set) var keptPairCount = 0

  /// Splits the blocks above `cap`; a sub-block that is still larger is left out.
  init(_ whole: RuleBlocks, cap: Int, keys: KeyTable) {
    let splittingKeys = BlockingRule.splittingKeys.compactMap(keys.reader)
    blockCount = whole.count
    largestBlocks = Array((0..<whole.count).map(whole.size).sorted(by: >).prefix(5))
    blocks.recordCount = whole.recordCount
    for block in 0..<whole.count {
      let rows = whole.members[whole.range(of: block)]
      if rows.count <= cap {
        keptPairCount += rows.count * (rows.count - 1) / 2
        blocks.appendBlock(rows)
      } else {
        splitCount += 1
        splitRows.append(contentsOf: rows)
        oversizedPairCount += rows.count * (rows.count - 1) / 2
        for key in splittingKeys { appendSubBlocks(of: rows, by: key, cap: cap) }
      }
    }
  }

  private mutating func appendSubBlocks(
    of rows: ArraySlice<UInt32>, by key: KeyTable.Reader, cap: Int
  ) {
    var entries = key.entries(of: rows)
    entries.sort { ($0.key, $0.row) < ($1.key, $1.row) }
    var begin = 0
    while begin < entries.count {
      var end = begin + 1
      while end < entries.count, entries[end].key == entries[begin].key { end += 1 }
      if end - begin > 1, end - begin <= cap { blocks.appendBlock(entries[begin..<end].map(\.row)[...]) }
      begin = end
    }
  }
}
