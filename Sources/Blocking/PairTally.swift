import Records

/// How many pairs of some kind each blocking rule finds.
public struct PairTally: Sendable, Equatable {
  /// Pairs that each rule finds, in the order of the rules.
  public private(set) var pairs: [Int]
  /// Pairs that each rule finds and none before it.
  public private(set) var newPairs: [Int]
  /// Pairs that any rule finds, each counted once.
  public private(set) var total = 0

  /// Nothing counted yet.
  init(ruleCount: Int) {
    pairs = [Int](repeating: 0, count: ruleCount)
    newPairs = pairs
  }

  /// Counts a pair by the rules that found it, at least one, a bit each.
  mutating func add(rules: UInt64) {
    total += 1
    newPairs[rules.trailingZeroBitCount] += 1
    var rules = rules
    while rules != 0 {
      pairs[rules.trailingZeroBitCount] += 1
      rules &= rules &- 1
    }
  }

  /// Counts pairs by the rules that found them, listed as a chunk keeps them.
  ///
  /// The list is gone through without a branch, since pairs have one rule or five: a loop over each pair's bits cost a twentieth
  /// of all that is done to make pairs.
  mutating func add(pairCount: Int, listed rules: [UInt8]) {
    total += pairCount
    pairs.withUnsafeMutableBufferPointer { pairs in
      newPairs.withUnsafeMutableBufferPointer { newPairs in
        var isFirst = 1
        for rule in rules {
          let place = Int(rule & ~PairChunk.last)
          pairs[place] &+= 1
          newPairs[place] &+= isFirst
          isFirst = Int(rule &>> 7)
        }
      }
    }
  }

  /// Adds what was counted elsewhere under the same rules.
  mutating func add(_ other: PairTally) {
    total += other.total
    for rule in pairs.indices {
      pairs[rule] += other.pairs[rule]
      newPairs[rule] += other.newPairs[rule]
    }
  }
}

extension PairTally {
  /// Counts the pairs of a chunk whose records both have the same label; a record without a label is in none.
  init(_ chunk: PairChunk, alikeIn labels: [UInt32?], ruleCount: Int) {
    self.init(ruleCount: ruleCount)
    chunk.forEach { pair, rules in
      guard let left = labels[Int(pair.left)], left == labels[Int(pair.right)] else { return }
      add(rules: rules)
    }
  }
}
