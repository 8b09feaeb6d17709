/// The blocks of one rule: groups of two and more rows that share a key.
struct RuleBlocks: Sendable {
  /// The rows, block after block; ascending and distinct within a block.
  var members: [UInt32] = []
  /// Where each block begins in ``members``, with one entry more than there are blocks.
  var starts: [UInt32] = [0]
  /// Rows that have the rule's key at all.
  var recordCount = 0

  /// The number of blocks.
  var count: Int { starts.count - 1 }

  /// The number of rows in a block.
  func size(of block: Int) -> Int { Int(starts[block + 1] - starts[block]) }

  /// Where a block's rows lie in ``members``.
  func range(of block: Int) -> Range<Int> { Int(starts[block])..<Int(starts[block + 1]) }

  /// Pairs within the blocks of at most `cap` rows; a pair in two blocks counts twice.
  func pairCount(cap: Int) -> Int {
    (0..<count).reduce(0) { sum, block in
      let size = size(of: block)
      return size <= cap ? sum + size * (size - 1) / 2 : sum
    }
  }

  /// The blocks of (key, row) entries that are sorted by key; rows ascend within each way of a rule, not over several.
  init(sortedKeys keys: [UInt64], rows: [UInt32]) {
    var begin = 0
    while begin < keys.count {
      var end = begin + 1
      while end < keys.count, keys[end] == keys[begin] { end += 1 }
      if end - begin > 1 {
        appendBlock(isAscending(rows[begin..<end]) ? rows[begin..<end] : rows[begin..<end].sorted()[...])
      }
      begin = end
    }
  }

  /// No blocks.
  init() {}

  private func isAscending(_ rows: ArraySlice<UInt32>) -> Bool {
    rows.indices.dropFirst().allSatisfy { rows[$0 - 1] <= rows[$0] }
  }

  /// Appends a block of ascending rows, in which a row may stand twice, if two different ones remain.
  mutating func appendBlock(_ rows: ArraySlice<UInt32>) {
    let start = members.count
    for row in rows where members.count == start || members[members.count - 1] != row {
      members.append(row)
    }
    if members.count - start < 2 {
      members.removeLast(members.count - start)
    } else {
      starts.append(UInt32(members.count))
    }
  }
}
