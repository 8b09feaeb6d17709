import Records

/// The blocks of all rules, within the budget: what candidate pairs are made from, and what says beforehand how many there
/// will be.
public struct CandidateBlocks: Sendable {
  private let words: [String]
  private let split: [SplitBlocks]
  private let recordCount: Int
  private let unpairedRecordCount: Int

  /// The blocks of rules; `unpairedRecordCount` records are in none.
  init(words: [String], split: [SplitBlocks], recordCount: Int, unpairedRecordCount: Int) {
    self.words = words
    self.split = split
    self.recordCount = recordCount
    self.unpairedRecordCount = unpairedRecordCount
  }

  /// The pairs, each once; nil as soon as there are more than `limit`.
  public func pairs(
    atMost limit: Int = .max, threads: Int, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> CandidatePairs? {
    let dealer = PairDealer(split.map(\.blocks), recordCount: recordCount, threads: threads)
    var tally = PairTally(ruleCount: words.count)
    guard let chunks = dealer.chunks(atMost: limit, tally: &tally, progress: progress) else { return nil }
    return CandidatePairs(words: words, recordCount: recordCount, statistics: statistics(tally), chunks: chunks)
  }

  private func statistics(_ tally: PairTally) -> BlockingStatistics {
    let rules = words.indices.map { rule in
      let part = split[rule]
      return BlockingStatistics.Rule(
        word: words[rule], recordCount: part.blocks.recordCount, blockCount: part.blockCount,
        pairCount: tally.pairs[rule], newPairCount: tally.newPairs[rule], largestBlocks: part.largestBlocks,
        splitBlockCount: part.splitCount,
        skippedPairCount: part.splitCount == 0 ? 0 : max(0, part.wholePairCount - tally.pairs[rule]))
    }
    return BlockingStatistics(rules: rules, pairCount: tally.total, unpairedRecordCount: unpairedRecordCount)
  }
}
