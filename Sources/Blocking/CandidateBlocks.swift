import Parallel

/// The blocks of all rules, within the budget: what candidate pairs are made from, and what says beforehand how many there
/// will be.
public struct CandidateBlocks: Sendable {
  /// What comparing the pairs will come to.
  public let forecast: BlockingForecast

  private let words: [String]
  private let split: [SplitBlocks]
  private let recordCount: Int
  private let unpairedRecordCount: Int

  /// The blocks of rules; `unpairedRecordCount` records are in none.
  init(
    words: [String], split: [SplitBlocks], recordCount: Int, unpairedRecordCount: Int,
    forecast: BlockingForecast
  ) {
    self.words = words
    self.split = split
    self.recordCount = recordCount
    self.unpairedRecordCount = unpairedRecordCount
    self.forecast = forecast
  }

  /// The pairs, each once; nil as soon as there are more than `limit`.
  public func pairs(
    atMost limit: Int = .max, threads: Int, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> CandidatePairs? {
    var tally = PairTally(ruleCount: words.count)
    var chunks: [PairChunk] = []
    dealer(threads: threads).forEachRound(progress: progress) { round in
      chunks.append(PairChunk(joining: round.map(\.0)))
      for (_, found) in round { tally.add(found) }
      return tally.total <= limit
    }
    if tally.total > limit { return nil }
    return CandidatePairs(
      words: words, recordCount: recordCount, statistics: statistics(tally), chunks: chunks)
  }

  /// Counts the pairs without keeping them.
  public func counted(threads: Int) -> BlockingStatistics {
    var tally = PairTally(ruleCount: words.count)
    dealer(threads: threads).forEachRound(progress: { _, _ in }) { round in
      for (_, found) in round { tally.add(found) }
      return true
    }
    return statistics(tally)
  }

  /// Counts the pairs without keeping them, and those whose records both have the same label; a record without a label is in
  /// none of these.
  ///
  /// With the number of each record's true entity as its label, these are what candidate recall (pairs completeness) is
  /// taken from.
  ///
  /// - Parameter labels: For each row its label.
  public func counted(
    labels: [UInt32?], threads: Int
  ) -> (statistics: BlockingStatistics, alike: PairTally) {
    precondition(labels.count == recordCount, "every record has a label or nil")
    var tally = PairTally(ruleCount: words.count)
    var alike = tally
    dealer(threads: threads).forEachRound(progress: { _, _ in }) { round in
      let parts = concurrentMap(count: round.count, threads: threads) {
        PairTally(round[$0].0, alikeIn: labels, ruleCount: words.count)
      }
      for (index, part) in parts.enumerated() {
        tally.add(round[index].1)
        alike.add(part)
      }
      return true
    }
    return (statistics(tally), alike)
  }

  private func dealer(threads: Int) -> PairDealer {
    PairDealer(split.map(\.blocks), recordCount: recordCount, threads: threads)
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
    return BlockingStatistics(
      rules: rules, pairCount: tally.total, unpairedRecordCount: unpairedRecordCount)
  }
}
