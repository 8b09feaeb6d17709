import Parallel
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

  /// Adds what was counted elsewhere under the same rules.
  mutating func add(_ other: PairTally) {
    total += other.total
    for rule in pairs.indices {
      pairs[rule] += other.pairs[rule]
      newPairs[rule] += other.newPairs[rule]
    }
  }
}

extension CandidatePairs {
  /// Counts the pairs whose records both have the same label; a record without a label is in none.
  ///
  /// With the number of each record's true entity as its label, this is what candidate recall (pairs completeness) is
  /// taken from.
  ///
  /// - Parameter labels: For each row its label.
  /// - Complexity: linear in the candidate pairs.
  public func tally(ofPairsAlikeIn labels: [UInt32?], threads: Int) -> PairTally {
    precondition(labels.count == recordCount, "every record has a label or nil")
    let tallies = concurrentMap(count: chunks.count, threads: threads) { chunk in
      var tally = PairTally(ruleCount: words.count)
      chunks[chunk].forEach { pair, rules in
        guard let left = labels[Int(pair.left)], left == labels[Int(pair.right)] else { return }
        tally.add(rules: rules)
      }
      return tally
    }
    var sum = PairTally(ruleCount: words.count)
    for tally in tallies { sum.add(tally) }
    return sum
  }
}
