/// The blocks of one rule: groups of two and more rows that share a key.
struct RuleBlocks: Sendable {
  /// The rows, block after block; ascending and distinct within a block.
  private(set) var members: [UInt32] = []
  /// Where each block begins in ``members``, with one entry more than there are blocks.
  private(set) var starts: [UInt32] = [0]
  /// Rows that have the rule's key at all.
  var recordCount = 0

  /// The number of blocks.
  var count: Int { starts.count - 1 }

  /// The number of rows in a block.
  func size(of block: Int) -> Int { Int(starts[block + 1] - starts[block]) }

  /// Where a block's rows lie in ``members``.
  func range(of block: Int) -> Range<Int> { Int(starts[block])..<Int(starts[block + 1]) }

  /// Pairs within the blocks of at most `cap` rows, from block `first` on; a pair in two blocks counts twice.
  func pairCount(from first: Int = 0, cap: Int = .max) -> Int {
    var sum = 0
    for block in first..<count {
      let size = size(of: block)
      if size <= cap { sum += size * (size - 1) / 2 }
    }
    return sum
  }

  /// The sizes of the largest blocks, largest first.
  func largestSizes(_ most: Int) -> [Int] {
    var largest: [Int] = []
    for block in 0..<count where largest.count < most || size(of: block) > largest[most - 1] {
      let size = size(of: block)
      if largest.count == most { largest.removeLast() }
      largest.insert(size, at: largest.firstIndex { $0 < size } ?? largest.count)
    }
    return largest
  }

  /// No blocks.
  init() {}

  /// Appends the blocks, of `cap` entries at most, of words that are sorted: of each the key, above `rowBits` bits, and the
  /// row.
  mutating func appendBlocks(ofSorted words: Span<UInt64>, rowBits: UInt64, upTo cap: Int = .max) {
    let rowMask: UInt64 = 1 &<< rowBits &- 1
    var begin = 0
    while begin < words.count {
      let key = words[begin] | rowMask
      var end = begin + 1
      while end < words.count, words[end] | rowMask == key { end += 1 }
      if end - begin > 1, end - begin <= cap {
        for index in begin..<end { append(UInt32(truncatingIfNeeded: words[index] & rowMask)) }
        endBlock()
      }
      begin = end
    }
  }

  /// Appends a block of ascending rows.
  mutating func appendBlock(_ rows: UnsafeBufferPointer<UInt32>) {
    members.append(contentsOf: rows)
    endBlock()
  }

  /// Adds a row, not below those before it, to the block that is being appended.
  @inline(__always)
  private mutating func append(_ row: UInt32) {
    if members.count == Int(starts[starts.count - 1]) || members[members.count - 1] != row {
      members.append(row)
    }
  }

  /// Ends the block that is being appended, if two different rows are in it.
  @inline(__always)
  private mutating func endBlock() {
    let start = Int(starts[starts.count - 1])
    if members.count - start < 2 {
      members.removeLast(members.count - start)
    } else {
      starts.append(UInt32(members.count))
    }
  }
}
